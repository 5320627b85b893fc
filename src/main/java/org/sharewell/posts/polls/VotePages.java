package org.sharewell.posts.polls;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** A poll as its readers see it, by itself and as a part of its post's page; and voting in it. */
@Path("/")
@Authenticated
class VotePages {
    private final Posts posts;
    private final Votes votes;
    private final Views views;
    private final RateLimits limits;
    private final Htmx htmx;
    private final Viewer viewer;

    VotePages(Posts posts, Votes votes, Views views, RateLimits limits, Htmx htmx, Viewer viewer) {
        this.posts = posts;
        this.votes = votes;
        this.views = views;
        this.limits = limits;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/poll")
    @Transactional
    public TemplateInstance show(UUID id) {
        var post = posts.visible(viewer, id);
        var poll = views.of(viewer, post);
        return htmx.wantsFragment() ? new Part(poll) : new Show(post, poll, posts.isEditable(viewer, post));
    }

    /** Chooses these options instead of those chosen before. */
    @POST
    @Path("posts/{id}/poll/vote")
    public Response vote(UUID id, @FormParam("options") List<String> options) {
        return attempt(id, post -> votes.cast(viewer, post, options));
    }

    @POST
    @Path("posts/{id}/poll/vote/removal")
    public Response withdraw(UUID id) {
        return attempt(id, post -> votes.withdraw(viewer, post));
    }

    private Response attempt(UUID id, Consumer<Post> act) {
        limits.take(Allowance.REACTIONS, viewer.username());
        return Attempt.to(() -> {
            act.accept(posts.visible(viewer, id));
            return "/posts/" + id + "/poll";
        }, refusal -> {
            var post = posts.visible(viewer, id);
            return new Show(post, views.of(viewer, post).with(refusal.in(viewer.locale())), posts.isEditable(viewer, post));
        });
    }

    @CheckedTemplate(basePath = "polls", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Part(View poll) implements TemplateInstance {}

    @CheckedTemplate(basePath = "polls", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Post post, View poll, boolean editable) implements TemplateInstance {}
}
