package org.sharewell.posts.polls;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
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
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** Where those who may change a post ask its readers something, change it while nobody has voted, and close it. */
@Path("/")
@Authenticated
class PollPages {
    private final Posts posts;
    private final Polls polls;
    private final Viewer viewer;

    PollPages(Posts posts, Polls polls, Viewer viewer) {
        this.posts = posts;
        this.polls = polls;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/poll/edit")
    @Transactional
    public TemplateInstance edit(UUID id) {
        var post = posts.editable(viewer, id);
        return page(post, polls.of(post).map(poll -> PollForm.of(poll, viewer.zone())).orElse(PollForm.BLANK), Map.of());
    }

    @POST
    @Path("posts/{id}/poll")
    public Response ask(UUID id, PollForm form) {
        return Attempt.to(() -> {
            var post = posts.editable(viewer, id);
            polls.of(post).ifPresent(poll -> expect(poll, form.version()));
            polls.ask(viewer, post, form.ballot(viewer.zone()));
            return "/posts/" + id + "/poll";
        }, refusal -> page(posts.editable(viewer, id), form, errors(refusal)));
    }

    private static void expect(Poll poll, Long version) {
        if (version == null || version != poll.version) throw Refusal.stale(Message.of(PollMessages.class, PollMessages::changedMeanwhile));
    }

    /** What concerns no field stands above. */
    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
    }

    private Edit page(Post post, PollForm form, Map<String, List<String>> errors) {
        return new Edit(new Sheet(post, polls.of(post).isPresent(), form, errors));
    }

    @POST
    @Path("posts/{id}/poll/closure")
    @Transactional
    public Response close(UUID id) {
        polls.close(viewer, posts.editable(viewer, id));
        return SeeOther.to("/posts/" + id + "/poll").toResponse();
    }

    @POST
    @Path("posts/{id}/poll/removal")
    @Transactional
    public Response remove(UUID id) {
        var post = posts.editable(viewer, id);
        polls.remove(post);
        return SeeOther.to(post.path()).toResponse();
    }

    @CheckedTemplate(basePath = "polls", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edit(Sheet sheet) implements TemplateInstance {}
}
