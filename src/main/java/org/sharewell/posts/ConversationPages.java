package org.sharewell.posts;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.SeeOther;

/** What others say while somebody reads: a bar says that it is there, and it comes in when they want it. */
@Path("/")
@Authenticated
class ConversationPages {
    private final Posts posts;
    private final Comments comments;
    private final Threads threads;
    private final Answers answers;
    private final Viewer viewer;

    ConversationPages(Posts posts, Comments comments, Threads threads, Answers answers, Viewer viewer) {
        this.posts = posts;
        this.comments = comments;
        this.threads = threads;
        this.answers = answers;
        this.viewer = viewer;
    }

    /** The conversation as it is now, with what is new since then marked; on its own it stands on the post's page. */
    @GET
    @Path("posts/{id}/comments")
    @Transactional
    public Response talk(UUID id, @QueryParam("since") Cursor since, @QueryParam("from") UUID from, @HeaderParam("HX-Request") String htmx) {
        var post = posts.visible(viewer, id);
        if (htmx == null || post.state() != State.PUBLISHED) return SeeOther.to(post.path() + "#comments").toResponse();
        var referee = posts.isReferee(viewer, post);
        var answering = post.kind() == Kind.QUESTION ? answers.of(viewer, post, post.isAuthor(viewer.id()), referee) : null;
        return Response.ok(new TalkPage(post, threads.under(viewer, post, referee, since, from), answering)).build();
    }

    /** The bar that says how much others have said since then. */
    @GET
    @Path("posts/{id}/comments/newer")
    @Transactional
    public TemplateInstance newer(UUID id, @QueryParam("since") Cursor since, @QueryParam("from") UUID page) {
        var post = posts.visible(viewer, id);
        var from = since == null ? Cursor.after(post.createdAt, post.id) : since;
        return new NewerPage(post, from, page, comments.newer(viewer, post, from));
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TalkPage(Post post, Threads.Conversation conversation, Answering answering) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewerPage(Post post, Cursor since, UUID page, long count) implements TemplateInstance {}
}
