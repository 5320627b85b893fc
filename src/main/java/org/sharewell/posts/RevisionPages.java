package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;

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
        var post = posts.visible(viewer, id);
        var revision = revisions.one(post, number);
        return new RevisionOne(post.path(), id, number, revision.title, revision.standfirst, revision.madeAt, markdown.render(revision.markdown).html());
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevisionList(String title, String path, UUID id, List<Revisions.Line> revisions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevisionOne(String path, UUID id, int number, String title, String standfirst, Instant at, SafeHtml html) implements TemplateInstance {}
}
