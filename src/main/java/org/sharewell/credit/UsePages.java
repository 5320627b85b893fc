package org.sharewell.credit;

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
import org.sharewell.posts.State;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** What somebody used a post for: asked after "I used this", and from there the way to credit in a work of their own. */
@Path("/posts/{id}/use")
@Authenticated
class UsePages {
    private final Posts posts;
    private final UseNotes notes;
    private final OwnWorks works;
    private final RateLimits limits;
    private final Viewer viewer;

    UsePages(Posts posts, UseNotes notes, OwnWorks works, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.notes = notes;
        this.works = works;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance ask(UUID id) {
        return sheet(published(id), new UseForm(notes.mine(viewer, id).orElse("")), Map.of());
    }

    @POST
    public Response say(UUID id, UseForm form) {
        limits.take(Allowance.REACTIONS, viewer.username());
        return Attempt.to(() -> {
            var post = published(id);
            notes.say(viewer, post, form);
            return post.path() + "#acts-" + post.id;
        }, refusal -> sheet(published(id), form, refusal.status() == 422 ? refusal.errors().in(viewer.locale())
                : Map.of("note", List.of(refusal.why().in(viewer.locale())))));
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove(UUID id) {
        var post = published(id);
        notes.remove(viewer, post);
        return SeeOther.to(post.path() + "#acts-" + post.id).toResponse();
    }

    /** In which of the viewer's own works it is to be credited. */
    @GET
    @Path("credit")
    @Transactional
    public TemplateInstance credit(UUID id) {
        var post = published(id);
        return new UseCredit(post, works.latest(viewer, id), Credits.query("/posts/" + id, Relation.APPLIED_IN, notes.mine(viewer, id).orElse("")));
    }

    private Post published(UUID id) {
        var post = posts.visible(viewer, id);
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::sourceNotPublished));
        return post;
    }

    private UseSheet sheet(Post post, UseForm form, Map<String, List<String>> errors) {
        return new UseSheet(post, form, errors, notes.isUsed(viewer, post.id), notes.mine(viewer, post.id).isPresent());
    }

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UseSheet(Post post, UseForm form, Map<String, List<String>> errors, boolean used, boolean said) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UseCredit(Post post, List<OwnWorks.Own> works, String query) implements TemplateInstance {}
}
