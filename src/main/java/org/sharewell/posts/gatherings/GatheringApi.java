package org.sharewell.posts.gatherings;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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

/** Gatherings for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gatherings")
class GatheringApi {
    private final Posts posts;
    private final Gatherings gatherings;
    private final Attendance attendance;
    private final Views views;
    private final RateLimits limits;
    private final Session session;
    private final Viewer viewer;

    GatheringApi(Posts posts, Gatherings gatherings, Attendance attendance, Views views, RateLimits limits, Session session, Viewer viewer) {
        this.posts = posts;
        this.gatherings = gatherings;
        this.attendance = attendance;
        this.views = views;
        this.limits = limits;
        this.session = session;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/gathering")
    @Transactional
    @Operation(summary = "When and where people meet because of a post", description = "With an ETag for If-Match. 404 where nobody does.")
    public Response get(UUID id) {
        return answer(posts.visible(viewer, id));
    }

    @PUT
    @Path("posts/{id}/gathering")
    @Transactional
    @Operation(summary = "Say when and where", description = "Its authors, and stewards of its space (403). Changing it needs If-Match; at another time everybody is asked again. "
            + "409 once it was called off.")
    public Response put(UUID id, GatheringJson.In gathering, @HeaderParam("If-Match") String ifMatch) {
        var post = posts.editable(viewer, id);
        gatherings.of(post).ifPresent(existing -> new Version(existing.version).expect(ifMatch));
        gatherings.plan(viewer, post, Body.required(gathering).plan());
        session.flush();
        return answer(post);
    }

    @PUT
    @Path("posts/{id}/gathering/answer")
    @Transactional
    @Operation(summary = "Say whether one comes", description = "answer: yes, maybe or no. 409 when it is full, over or called off.")
    public Response answer(UUID id, GatheringJson.Said said) {
        limits.take(Allowance.REACTIONS, viewer.username());
        var post = posts.visible(viewer, id);
        attendance.answer(viewer, post, Body.required(said).answer());
        return answer(post);
    }

    private Response answer(Post post) {
        var view = views.of(viewer, post);
        return Response.ok(GatheringJson.Out.of(view)).tag(new Version(view.gathering().version).tag()).build();
    }
}
