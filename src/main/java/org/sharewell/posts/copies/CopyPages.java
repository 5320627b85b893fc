package org.sharewell.posts.copies;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.text.differences.Differences;
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
    public Kept keep(String name, @FormParam("markdown") String markdown, @FormParam("known-markdown") String known, @FormParam("tab") String tab,
            @FormParam("both") boolean both) {
        require(name);
        limits.take(Allowance.AUTOSAVES, viewer.username());
        var typed = Storable.of(markdown);
        if (typed.length() > LONGEST) throw Refusal.tooLarge(Said.of(413));
        var page = tab == null || tab.length() > 36 ? null : tab;
        var said = besides(name, typed, known, page, both);
        var merged = !said.equals(typed);
        copies.keep(viewer.id(), name, Map.of("markdown", said), merged ? null : page, null);
        return new Kept(clock.instant(), merged ? Map.of("markdown", said) : null);
    }

    /** Together with what the viewer typed on another page meanwhile; 412 where this page has not said what it knew, or both changed the same lines and both are not wanted. */
    private String besides(String name, String typed, String known, String page, boolean both) {
        var theirs = copies.held(viewer.id(), name).filter(copy -> !copy.isOf(page)).map(copy -> copy.field("markdown")).orElse(typed);
        if (theirs.equals(typed)) return typed;
        if (known == null) throw Refusal.stale(Said.of(412));
        var merge = Merge.of(Storable.of(known), typed, theirs);
        if (!merge.isClean() && !both) throw Refusal.stale(Said.of(412));
        return merge.text();
    }

    /** What was typed here and what on another page, to choose from; nothing changes. */
    @POST
    @Path("copies/{name}/conflict")
    @Transactional
    public TemplateInstance conflict(String name, @FormParam("markdown") String markdown, @FormParam("tab") String tab) {
        require(name);
        var typed = Storable.of(markdown);
        return new CopyConflict(copies.of(viewer.id(), name).filter(copy -> !copy.isOf(tab)).filter(copy -> !copy.field("markdown").equals(typed))
                .map(copy -> Rival.of(copy, typed)).orElse(null));
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

    /** What was kept of another page, when, and where it differs from what was typed on this one. */
    record Rival(Instant savedAt, String theirs, List<List<Differences.Row>> parts) {
        static Rival of(Copy copy, String typed) {
            return new Rival(copy.savedAt(), copy.field("markdown"), List.of(Differences.of(copy.field("markdown"), typed)));
        }
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CopyConflict(Rival rival) implements TemplateInstance {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(Instant at, Map<String, String> merged) {}
}
