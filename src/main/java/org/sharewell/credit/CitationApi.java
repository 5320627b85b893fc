package org.sharewell.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.web.Answer;
import org.sharewell.web.Body;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Credit for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
class CitationApi {
    private final Posts posts;
    private final Citations citations;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    CitationApi(Posts posts, Citations citations, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.citations = citations;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/credits")
    @Transactional
    @Operation(summary = "What a post builds on", description = "The newest 100; only posts that you may read. One that was declined is told to the authors of both sides only.")
    public Slice<Out> given(UUID id) {
        posts.visible(viewer, id);
        return new Slice<>(citations.given(viewer, id).stream().map(Out::of).toList(), null);
    }

    @GET
    @Path("posts/{id}/citations")
    @Transactional
    @Operation(summary = "Where a post is used", description = "post: the work that gives it credit. The newest 100; only posts that you may read.")
    public Slice<Out> received(UUID id) {
        posts.visible(viewer, id);
        return new Slice<>(citations.received(viewer, id).stream().map(Out::of).toList(), null);
    }

    @POST
    @Path("posts/{id}/credits")
    @Transactional
    @Operation(summary = "Give credit to a post that was used", description = "source: its id or its address here; relation: builds_on, adapts, applied_in or quotes; "
            + "sentence: what was used, 10-500 characters. An author of the work only (403). Takes an Idempotency-Key. 422 where it has been credited already, is not published, "
            + "or is by the same authors.")
    public Response give(UUID id, In in, @HeaderParam("Idempotency-Key") String key) {
        limits.take(Allowance.CREDITS, viewer.username());
        var work = citations.creditable(viewer, id);
        return idempotency.once(viewer.id(), key, List.of(id, Body.required(in)),
                () -> Answer.created("/api/v1/posts/" + id + "/credits", Given.of(citations.give(viewer, work, in.form())))).response();
    }

    @DELETE
    @Path("credits/{id}")
    @Transactional
    @Operation(summary = "Take credit back", description = "An author of the work only (403).")
    public void withdraw(UUID id) {
        citations.withdraw(viewer, id);
    }

    /** What is asked for. */
    record In(String source, String relation, String sentence) {
        CitationForm form() {
            return new CitationForm(source, relation, sentence);
        }
    }

    /** A credit as it was given. */
    record Given(UUID id, UUID work, UUID source, String relation, String sentence, Instant at) {
        static Given of(Citation citation) {
            return new Given(citation.id, citation.work, citation.source, citation.relation, citation.sentence, citation.madeAt);
        }
    }

    /** A credit as it is read from one side: the post is the one at its other end. */
    record Out(UUID id, UUID post, String title, List<String> byline, String relation, String sentence, Instant at, boolean declined) {
        static Out of(Credit credit) {
            return new Out(credit.id(), credit.post(), credit.title(), List.of(credit.usernames()), credit.relation(), credit.sentence(), credit.at(), credit.isDeclined());
        }
    }
}
