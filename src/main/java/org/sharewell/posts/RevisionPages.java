package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

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
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** What a post said before. */
@Path("/")
@Authenticated
class RevisionPages {
    private final Posts posts;
    private final Revisions revisions;
    private final Markdown markdown;
    private final Viewer viewer;

    RevisionPages(Posts posts, Revisions revisions, Markdown markdown, Viewer viewer) {
        this.posts = posts;
        this.revisions = revisions;
        this.markdown = markdown;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/revisions")
    @Transactional
    public TemplateInstance revisions(UUID id) {
        var post = posts.visible(viewer, id);
        return new RevisionList(post.title, post.path(), id, revisions.of(post));
    }

    @GET
    @Path("posts/{id}/revisions/{number}")
    @Transactional
    public TemplateInstance revision(UUID id, int number) {
        return one(id, number, null);
    }

    private RevisionOne one(UUID id, int number, String wrong) {
        var post = posts.visible(viewer, id);
        var revision = revisions.one(post, number);
        var restorable = posts.isEditable(viewer, post) && number < latest(post);
        return new RevisionOne(post.path(), id, restorable ? post.version : null, revision, markdown.render(revision.markdown).html(), wrong);
    }

    /** Any two revisions side by side; the newest and the one before unless said otherwise. */
    @GET
    @Path("posts/{id}/comparison")
    @Transactional
    public TemplateInstance compare(UUID id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        var post = posts.visible(viewer, id);
        int later = to == null ? latest(post) : to;
        int earlier = from == null ? Math.max(1, later - 1) : from;
        return new RevisionTwo(post.title, post.path(), id, new Comparison(revisions.one(post, earlier), revisions.one(post, later)));
    }

    /** The post says again what it said then; that is its newest revision. */
    @POST
    @Path("posts/{id}/revisions/{number}/restoration")
    public Response restore(UUID id, int number, @FormParam("version") Long version) {
        return Attempt.to(() -> restored(id, number, version), refusal -> one(id, number, refusal.why().in(viewer.locale())));
    }

    private String restored(UUID id, int number, Long version) {
        var post = posts.editable(viewer, id);
        if (version == null || version != post.version) throw Refusal.stale(Message.of(PostMessages.class, PostMessages::movedOn));
        posts.restore(viewer, post, number);
        return post.path();
    }

    private int latest(Post post) {
        return revisions.last(post).orElseThrow(Refusal::notFound).number;
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevisionList(String title, String path, UUID id, List<Revisions.Line> revisions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevisionOne(String path, UUID id, Long restorable, Revision revision, SafeHtml html, String wrong) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevisionTwo(String title, String path, UUID id, Comparison comparison) implements TemplateInstance {}
}
