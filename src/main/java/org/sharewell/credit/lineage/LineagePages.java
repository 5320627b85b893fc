package org.sharewell.credit.lineage;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;

/** A post's lineage, both ways. */
@Path("/posts/{id}/lineage")
@Authenticated
class LineagePages {
    private final Posts posts;
    private final Lineages lineages;
    private final Viewer viewer;

    LineagePages(Posts posts, Lineages lineages, Viewer viewer) {
        this.posts = posts;
        this.lineages = lineages;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance show(UUID id) {
        var post = posts.visible(viewer, id);
        var lineage = lineages.of(viewer, post);
        return new LineagePage(post, lineage, Picture.of(lineage));
    }

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LineagePage(Post post, Lineage lineage, Picture picture) implements TemplateInstance {}
}
