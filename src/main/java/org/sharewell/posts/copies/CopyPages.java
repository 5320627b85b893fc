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

import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
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
    public Kept keep(String name, @FormParam("markdown") String markdown) {
        require(name);
        limits.take(Allowance.AUTOSAVES, viewer.username());
        var typed = Storable.of(markdown);
        if (typed.length() > LONGEST) throw Refusal.tooLarge(Said.of(413));
        copies.keep(viewer.id(), name, Map.of("markdown", typed), null, null);
        return new Kept(clock.instant());
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

    record Kept(Instant at) {}
}
