package org.sharewell.posts.gatherings;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.web.Attempt;
import org.sharewell.web.Htmx;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** A gathering as readers see it, by itself and as a part of its post's page; saying whether one comes; and calling it off. */
@Path("/")
@Authenticated
class AttendancePages {
    private final Posts posts;
    private final Gatherings gatherings;
    private final Attendance attendance;
    private final Views views;
    private final RateLimits limits;
    private final Htmx htmx;
    private final Viewer viewer;

    AttendancePages(Posts posts, Gatherings gatherings, Attendance attendance, Views views, RateLimits limits, Htmx htmx, Viewer viewer) {
        this.posts = posts;
        this.gatherings = gatherings;
        this.attendance = attendance;
        this.views = views;
        this.limits = limits;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/gathering")
    @Transactional
    public TemplateInstance show(UUID id) {
        var post = posts.visible(viewer, id);
        var view = views.of(viewer, post);
        return htmx.wantsFragment() ? new Part(view) : page(post, view, Calling.NOT);
    }

    @POST
    @Path("posts/{id}/gathering/answer")
    public Response answer(UUID id, @FormParam("answer") String answer) {
        limits.take(Allowance.REACTIONS, viewer.username());
        return Attempt.to(() -> {
            attendance.answer(viewer, posts.visible(viewer, id), answer);
            return "/posts/" + id + "/gathering";
        }, refusal -> again(id, refusal, Calling.NOT));
    }

    @POST
    @Path("posts/{id}/gathering/cancellation")
    public Response cancel(UUID id, @FormParam("why") String why) {
        return Attempt.to(() -> {
            gatherings.cancel(viewer, posts.editable(viewer, id), why);
            return "/posts/" + id + "/gathering";
        }, refusal -> again(id, refusal, new Calling(why, refusal.errors().in(viewer.locale()).get("why"))));
    }

    /** What concerns a field stands there, everything else above. */
    private TemplateInstance again(UUID id, Refusal refusal, Calling calling) {
        var post = posts.visible(viewer, id);
        return page(post, views.of(viewer, post).with(calling.wrong() == null ? refusal.in(viewer.locale()) : List.of()), calling);
    }

    private Show page(Post post, View view, Calling calling) {
        return new Show(post, view, posts.isEditable(viewer, post), calling);
    }

    /** Why it is called off, as it was typed, and what is wrong with that. */
    public record Calling(String why, List<String> wrong) {
        static final Calling NOT = new Calling("", null);
    }

    @CheckedTemplate(basePath = "gatherings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Part(View view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "gatherings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Post post, View view, boolean editable, Calling calling) implements TemplateInstance {}
}
