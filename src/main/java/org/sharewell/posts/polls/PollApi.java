package org.sharewell.posts.polls;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.web.Body;
import org.sharewell.web.Version;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Polls for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Polls")
class PollApi {
    private final Posts posts;
    private final Polls polls;
    private final Votes votes;
    private final Views views;
    private final RateLimits limits;
    private final Session session;
    private final Viewer viewer;

    PollApi(Posts posts, Polls polls, Votes votes, Views views, RateLimits limits, Session session, Viewer viewer) {
        this.posts = posts;
        this.polls = polls;
        this.votes = votes;
        this.views = views;
        this.limits = limits;
        this.session = session;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/poll")
    @Transactional
    @Operation(summary = "The poll of a post", description = "With an ETag for If-Match. Votes of options are null until the caller may see them; of an anonymous poll "
            + "never while it has fewer than five votes. 404 where there is none.")
    public Response get(UUID id) {
        return answer(posts.visible(viewer, id));
    }

    @PUT
    @Path("posts/{id}/poll")
    @Transactional
    @Operation(summary = "Ask the readers of a post something", description = "Its authors, and stewards of its space (403). Changing it needs If-Match; 409 once somebody has voted.")
    public Response put(UUID id, PollJson.In poll, @HeaderParam("If-Match") String ifMatch) {
        var post = posts.editable(viewer, id);
        polls.of(post).ifPresent(existing -> new Version(existing.version).expect(ifMatch));
        polls.ask(viewer, post, Body.required(poll).ballot());
        session.flush();
        return answer(post);
    }

    @PUT
    @Path("posts/{id}/poll/vote")
    @Transactional
    @Operation(summary = "Vote, or vote differently", description = "options: the ids chosen, one or, where multiple, several. 409 when it is closed.")
    public Response vote(UUID id, PollJson.Vote vote) {
        limits.take(Allowance.REACTIONS, viewer.username());
        var post = posts.visible(viewer, id);
        votes.cast(viewer, post, Body.required(vote).options());
        return answer(post);
    }

    @DELETE
    @Path("posts/{id}/poll/vote")
    @Transactional
    @Operation(summary = "Take one's vote back")
    public void withdraw(UUID id) {
        votes.withdraw(viewer, posts.visible(viewer, id));
    }

    private Response answer(Post post) {
        var view = views.of(viewer, post);
        return Response.ok(PollJson.Out.of(view)).tag(new Version(view.ask().version()).tag()).build();
    }
}
