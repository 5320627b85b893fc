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

/** Posts for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
class PostApi {
    private final Posts posts;
    private final Publications publications;
    private final Feed feed;
    private final Outs outs;
    private final Revisions revisions;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    PostApi(Posts posts, Publications publications, Feed feed, Outs outs, Revisions revisions, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.publications = publications;
        this.feed = feed;
        this.outs = outs;
        this.revisions = revisions;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts")
    @Transactional
    @Operation(summary = "Published posts the caller may read, the newest first",
            description = "kind: article, update or question; space, author and tag by slug or username; limit 1-100; after: the cursor given as next.")
    public Slice<PostJson.Line> list(@QueryParam("kind") String kind, @QueryParam("space") String space, @QueryParam("author") String author,
            @QueryParam("tag") String tag, @QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        var filter = Filter.everything().kind(Kind.asked(kind)).space(space).author(author).tag(tag);
        return feed.latest(viewer, filter, after, limit).map(PostJson.Line::of);
    }

    @POST
    @Path("posts")
    @Transactional
    @Operation(summary = "Make a draft", description = "Answers 201 with the post and its address; 422 says what is wrong field by field. "
            + "The same Idempotency-Key (1-200 characters, kept 24 hours) with the same body answers the same again.")
    public Response create(PostJson.In post, @HeaderParam("Idempotency-Key") String key) {
        limits.take(Allowance.POSTS, viewer.username());
        return idempotency.once(viewer.id(), key, Body.required(post), () -> {
            var draft = posts.draft(viewer, post.form());
            posts.flush();
            return Answer.created("/api/v1/posts/" + draft.id, outs.of(viewer, draft));
        }).response();
    }

    @GET
    @Path("posts/{id}")
    @Transactional
    @Operation(summary = "A post", description = "With an ETag for If-Match. 404 for what is missing and for what the caller may not see.")
    public Response get(UUID id) {
        return answer(posts.visible(viewer, id));
    }

    @PUT
    @Path("posts/{id}")
    @Transactional
    @Operation(summary = "Change what a post says", description = "Needs If-Match: 428 without, 412 when somebody changed it meanwhile; 403 for others.")
    public Response put(UUID id, PostJson.In change, @HeaderParam("If-Match") String ifMatch) {
        var post = posts.editable(viewer, id);
        new Version(post.version).expect(ifMatch);
        posts.revise(viewer, post, Body.required(change).form());
        posts.flush();
        return answer(post);
    }

    @DELETE
    @Path("posts/{id}")
    @Transactional
    @Operation(summary = "Throw a draft away, or withdraw what was published", description = "Authors, stewards of its space and moderators; 403 for others.")
    public void delete(UUID id) {
        var post = posts.withdrawable(viewer, id);
        if (post.state().isDraft()) posts.discard(posts.editable(viewer, id));
        else posts.withdraw(viewer, post);
    }

    @POST
    @Path("posts/{id}/publication")
    @Transactional
    @Operation(summary = "Publish a draft, now or at a time to come", description = "at (ISO 8601, within a year) schedules it, also anew; without it, or without "
            + "a body, it is now. 422 where something is missing, 409 where it has been published already or somebody has to read it first.")
    public Response publish(UUID id, PostJson.Publication publication) {
        var post = posts.editable(viewer, id);
        if (publication == null || publication.at() == null) publications.publish(viewer, post);
        else publications.schedule(viewer, post, publication.at());
        posts.flush();
        return answer(post);
    }

    /** The same for whoever sends nothing, of whatever type. */
    @POST
    @Path("posts/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(hidden = true)
    public Response publish(UUID id) {
        return publish(id, null);
    }

    @DELETE
    @Path("posts/{id}/schedule")
    @Transactional
    @Operation(summary = "Take a schedule back", description = "The draft stays. 409 where it is not scheduled.")
    public void unschedule(UUID id) {
        publications.unschedule(viewer, posts.editable(viewer, id));
    }

    @POST
    @Path("posts/{id}/withdrawal")
    @Transactional
    @Operation(summary = "Withdraw a published post", description = "409 where it is not published.")
    public void withdraw(UUID id) {
        posts.withdraw(viewer, posts.withdrawable(viewer, id));
    }

    @GET
    @Path("posts/{id}/revisions")
    @Transactional
    @Operation(summary = "What a post said before, the newest first")
    public Slice<PostJson.Version> revisions(UUID id) {
        return new Slice<>(revisions.of(posts.visible(viewer, id)).stream().map(PostJson.Version::of).toList(), null);
    }

    private Response answer(Post post) {
        return Response.ok(outs.of(viewer, post)).tag(new Version(post.version).tag()).build();
    }
}
