package org.sharewell.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.copies.Copies;
import org.sharewell.posts.copies.Storable;
import org.sharewell.web.Answer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Ids;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Answering a post, and changing or taking away one's answer. */
@Path("/")
@Authenticated
class CommentPages {
    private final Posts posts;
    private final Comments comments;
    private final Threads threads;
    private final Copies copies;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    CommentPages(Posts posts, Comments comments, Threads threads, Copies copies, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.comments = comments;
        this.threads = threads;
        this.copies = copies;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @POST
    @Path("posts/{id}/comments")
    public Response add(UUID id, @FormParam("markdown") String markdown, @FormParam("parent") UUID parent, @FormParam("anyway") boolean anyway, @FormParam("key") String key,
            @FormParam("tab") String tab) {
        var copy = parent == null ? Comments.copy(id) : "answer-" + parent;
        return attempt(() -> {
            var post = posts.visible(viewer, id);
            var form = new CommentForm(markdown, parent, anyway);
            copies.sent(viewer.id(), copy, tab, null, Map.of("markdown", Storable.of(markdown)));
            return idempotency.once(viewer.id(), key == null || key.isBlank() ? null : key, List.of(id, form),
                    () -> Answer.seeOther(threads.address(post, comments.add(viewer, post, form)))).location();
        }, new Sheet(id, "/posts/" + id + "/comments", "/posts/" + id, markdown, parent, copy, false, false, List.of()));
    }

    /** A page of its own to answer on, where there is no room for it in the conversation. */
    @GET
    @Path("posts/{id}/comments/new")
    @Transactional
    public TemplateInstance answer(UUID id, @QueryParam("parent") UUID parent) {
        var post = posts.visible(viewer, id);
        var copy = parent == null ? Comments.copy(id) : "answer-" + parent;
        return new CommentSheet(sheet(id, "/posts/" + id + "/comments", post.path(), "", parent, copy));
    }

    /** Where a comment stands, on whichever page of its conversation; of one that was taken away only the conversation is left. */
    @GET
    @Path("comments/{id}")
    @Transactional
    public Response show(UUID id) {
        var comment = comments.known(viewer, id);
        var post = posts.visible(viewer, comment.post);
        return SeeOther.to(comment.deletedAt == null ? threads.address(post, comment) : post.path() + "#comments").toResponse();
    }

    @GET
    @Path("comments/{id}/edit")
    @Transactional
    public TemplateInstance edit(UUID id) {
        var comment = comments.own(viewer, id);
        return new CommentSheet(sheet(comment.post, "/comments/" + id + "/revisions", "/posts/" + comment.post, comment.markdown, null, "edit-" + id));
    }

    /** A form with what it is about, or with what the viewer had typed into it before. */
    private Sheet sheet(UUID under, String action, String back, String markdown, UUID parent, String copy) {
        var unsent = copies.of(viewer.id(), copy).map(c -> c.field("markdown")).filter(typed -> !typed.equals(markdown));
        return new Sheet(under, action, back, unsent.orElse(markdown), parent, copy, unsent.isPresent(), false, List.of());
    }

    @POST
    @Path("comments/{id}/revisions")
    public Response revise(UUID id, @FormParam("markdown") String markdown, @FormParam("anyway") boolean anyway, @FormParam("under") UUID under,
            @FormParam("tab") String tab) {
        return attempt(() -> {
            var comment = comments.own(viewer, id);
            comments.edit(viewer, comment, new CommentForm(markdown, null, anyway));
            copies.sent(viewer.id(), "edit-" + id, tab, null, Map.of("markdown", Storable.of(markdown)));
            return threads.address(posts.visible(viewer, comment.post), comment);
        }, new Sheet(under, "/comments/" + id + "/revisions", under == null ? "/" : "/posts/" + under, markdown, null, "edit-" + id, false, false, List.of()));
    }

    @POST
    @Path("comments/{id}/removal")
    @Transactional
    public Response remove(UUID id) {
        var comment = comments.visible(viewer, id);
        comments.delete(viewer, comment);
        return SeeOther.to(posts.visible(viewer, comment.post).path() + "#comments").toResponse();
    }

    private Response attempt(Callable<String> act, Sheet sheet) {
        limits.take(Allowance.COMMENTS, viewer.username());
        return Attempt.to(act, refusal -> new CommentSheet(sheet.with(refusal.errors().on("anyway"), refusal.in(viewer.locale()))));
    }

    /**
     * A comment's form: under which post (null: unknown), where it goes, where it came from, what was typed, under which name it is kept, and what is wrong with it; warned
     * is that it does not reach all whom it names, and may be sent all the same.
     */
    public record Sheet(UUID under, String action, String back, String markdown, UUID parent, String copy, boolean restored, boolean warned, List<String> errors) {
        /** Each page is another one. */
        public String tab() {
            return Ids.next().toString();
        }

        Sheet with(boolean warned, List<String> errors) {
            return new Sheet(under, action, back, markdown, parent, copy, restored, warned, errors);
        }
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CommentSheet(Sheet sheet) implements TemplateInstance {}
}
