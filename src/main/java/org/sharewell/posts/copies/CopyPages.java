package org.sharewell.posts.copies;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.text.differences.Merge;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Keeps what is typed into a comment's form every few seconds; who types is the only one to see it again. */
@Path("/")
@Authenticated
class CopyPages {
    private static final Pattern NAME = Pattern.compile("(?:comment|answer|edit)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 40_000;

    private final Copies copies;
    private final RateLimits limits;
    private final Viewer viewer;
    private final Clock clock;

    CopyPages(Copies copies, RateLimits limits, Viewer viewer, Clock clock) {
        this.copies = copies;
        this.limits = limits;
        this.viewer = viewer;
        this.clock = clock;
    }

    @PUT
    @Path("copies/{name}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Kept keep(String name, @FormParam("markdown") String markdown, @FormParam("known-markdown") String known, @FormParam("tab") String tab) {
        require(name);
        limits.take(Allowance.AUTOSAVES, viewer.username());
        var typed = Storable.of(markdown);
        if (typed.length() > LONGEST) throw Refusal.tooLarge(Said.of(413));
        var page = tab == null || tab.length() > 36 ? null : tab;
        var both = besides(name, typed, known, page);
        var merged = !both.equals(typed);
        copies.keep(viewer.id(), name, Map.of("markdown", both), merged ? null : page, null);
        return new Kept(clock.instant(), merged ? Map.of("markdown", both) : null);
    }

    /** Together with what the viewer typed on another page meanwhile; 412 where this page has not said what it knew. */
    private String besides(String name, String typed, String known, String page) {
        var theirs = copies.held(viewer.id(), name).filter(copy -> !copy.isOf(page)).map(copy -> copy.field("markdown")).orElse(typed);
        if (theirs.equals(typed)) return typed;
        if (known == null) throw Refusal.stale(Said.of(412));
        return Merge.of(Storable.of(known), typed, theirs).text();
    }

    @DELETE
    @Path("copies/{name}")
    @Transactional
    public void forget(String name) {
        require(name);
        copies.forget(viewer.id(), name);
    }

    private static void require(String name) {
        if (!NAME.matcher(name).matches()) throw Refusal.notFound();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(Instant at, Map<String, String> merged) {}
}
