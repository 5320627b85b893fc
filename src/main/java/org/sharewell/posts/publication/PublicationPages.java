package org.sharewell.posts.publication;

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
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.web.Attempt;
import org.sharewell.web.SeeOther;

/** The sheet from which a draft is published: who will see it, when, who is told; now, or at a time. */
@Path("/")
@Authenticated
class PublicationPages {
    private final Posts posts;
    private final Publications publications;
    private final Sheets sheets;
    private final Viewer viewer;

    PublicationPages(Posts posts, Publications publications, Sheets sheets, Viewer viewer) {
        this.posts = posts;
        this.publications = publications;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    /** What is published already is shown itself. */
    @GET
    @Path("posts/{id}/publication")
    @Transactional
    public Response sheet(UUID id) {
        var post = posts.editable(viewer, id);
        return post.state().isDraft() ? Response.ok(new Publish(sheets.of(viewer, post))).build() : SeeOther.to(post.path()).toResponse();
    }

    @POST
    @Path("posts/{id}/publication")
    public Response publish(UUID id, PublicationForm form) {
        return Attempt.to(() -> form.isLater() ? scheduled(id, form) : published(id),
                refusal -> new Publish(sheets.again(viewer, id, form, Sheets.NOBODY, refusal)));
    }

    private String published(UUID id) {
        var post = posts.editable(viewer, id);
        publications.publish(viewer, post);
        return post.path();
    }

    private String scheduled(UUID id, PublicationForm form) {
        publications.schedule(viewer, posts.editable(viewer, id), form.at(viewer.zone()));
        return "/posts/" + id + "/publication";
    }

    /** Takes the schedule back; the draft stays. */
    @POST
    @Path("posts/{id}/schedule/removal")
    @Transactional
    public Response unschedule(UUID id) {
        publications.unschedule(viewer, posts.editable(viewer, id));
        return SeeOther.to("/posts/" + id + "/publication").toResponse();
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Publish(Sheet sheet) implements TemplateInstance {}
}
