package org.sharewell.posts;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.web.Answer;
import org.sharewell.web.Body;
import org.sharewell.web.Cursor;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.Version;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Comments and reactions for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
class CommentApi {
    private final Posts posts;
    private final Comments comments;
    private final Reactions reactions;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    CommentApi(Posts posts, Comments comments, Reactions reactions, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.comments = comments;
        this.reactions = reactions;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/comments")
    @Transactional
    @Operation(summary = "The comments under a post, the oldest first", description = "Deleted ones are left out; limit 1-100; after: the cursor given as next.")
    public Slice<PostJson.CommentOut> list(UUID id, @QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return comments.standing(posts.visible(viewer, id), after, limit).map(said -> PostJson.CommentOut.of(said, comments.html(said)));
    }

    @POST
    @Path("posts/{id}/comments")
    @Transactional
    @Operation(summary = "Answer a post, or one of its comments", description = "Takes an Idempotency-Key. 409 where the post is not published or its conversation locked; "
            + "422 at anyway where it names somebody who cannot read the post, unless anyway is true.")
    public Response add(UUID id, PostJson.CommentIn comment, @HeaderParam("Idempotency-Key") String key) {
        limits.take(Allowance.COMMENTS, viewer.username());
        var post = posts.visible(viewer, id);
        return idempotency.once(viewer.id(), key, new To(id, Body.required(comment)), () -> {
            var added = comments.add(viewer, post, comment.form());
            return Answer.created("/api/v1/comments/" + added.id, json(added));
        }).response();
    }

    @GET
    @Path("comments/{id}")
    @Transactional
    @Operation(summary = "A comment", description = "With an ETag for If-Match.")
    public Response get(UUID id) {
        return answer(comments.visible(viewer, id));
    }

    @PUT
    @Path("comments/{id}")
    @Transactional
    @Operation(summary = "Say it differently", description = "Its author only (403). With If-Match: 412 when it was changed meanwhile.")
    public Response put(UUID id, PostJson.CommentIn change, @HeaderParam("If-Match") String ifMatch) {
        var comment = comments.own(viewer, id);
        new Version(comment.version).expect(ifMatch);
        comments.edit(viewer, comment, Body.required(change).form());
        comments.flush();
        return answer(comment);
    }

    @DELETE
    @Path("comments/{id}")
    @Transactional
    @Operation(summary = "Take a comment away", description = "Its author, a steward of the space or a moderator; 403 for others. Answers to it stay.")
    public void delete(UUID id) {
        comments.delete(viewer, comments.visible(viewer, id));
    }

    @PUT
    @Path("posts/{id}/reactions/{kind}")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Say that it was useful, or that you used it", description = "kind: useful or used; said twice is said once. 409 on one's own work.")
    public void react(UUID id, String kind) {
        limits.take(Allowance.REACTIONS, viewer.username());
        reactions.add(viewer, posts.visible(viewer, id), Reaction.of(kind));
    }

    @DELETE
    @Path("posts/{id}/reactions/{kind}")
    @Transactional
    @Operation(summary = "Take it back")
    public void takeBack(UUID id, String kind) {
        reactions.remove(viewer, posts.visible(viewer, id), Reaction.of(kind));
    }

    private Response answer(Comment comment) {
        return Response.ok(json(comment)).tag(new Version(comment.version).tag()).build();
    }

    private PostJson.CommentOut json(Comment comment) {
        var author = comment.author.equals(viewer.id()) ? viewer.username() : comments.author(comment);
        return new PostJson.CommentOut(comment.id, comment.parent, author, comment.markdown, comment.html, comment.createdAt, comment.editedAt);
    }

    /** A comment and where it goes, for telling requests apart. */
    record To(UUID post, PostJson.CommentIn comment) {}
}
