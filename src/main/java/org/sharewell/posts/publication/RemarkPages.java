package org.sharewell.posts.publication;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.web.Answer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Ids;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Remarking in the margin of a draft, and saying that a remark has been dealt with. */
@Path("/")
@Authenticated
class RemarkPages {
    private final Posts posts;
    private final Remarks remarks;
    private final Margins margins;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    RemarkPages(Posts posts, Remarks remarks, Margins margins, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.remarks = remarks;
        this.margins = margins;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** What was remarked: for everybody who may read the draft, and once it is published for its authors. */
    @GET
    @Path("posts/{id}/remarks")
    @Transactional
    public TemplateInstance all(UUID id) {
        var post = posts.visible(viewer, id);
        return new RemarkList(id, post.title, post.path(), margins.notes(viewer, post));
    }

    /** A page of its own to remark on a passage, or on some words of it. */
    @GET
    @Path("posts/{id}/remarks/new")
    @Transactional
    public TemplateInstance blank(UUID id, @QueryParam("block") int block, @QueryParam("quote") String quote) {
        var post = posts.visible(viewer, id);
        var about = remarks.about(post, new RemarkForm(block, quote, "", null));
        return new RemarkSheet(id, post.title, new RemarkForm(about.block(), about.quote(), "", Ids.next().toString()), List.of());
    }

    @POST
    @Path("posts/{id}/remarks")
    public Response add(UUID id, RemarkForm form) {
        limits.take(Allowance.COMMENTS, viewer.username());
        return Attempt.to(() -> {
            var post = posts.visible(viewer, id);
            return idempotency.once(viewer.id(), form.keyOrNull(), List.of(id, form),
                    () -> Answer.seeOther("/posts/" + id + "#r-" + remarks.add(viewer, post, form))).location();
        }, refusal -> new RemarkSheet(id, posts.visible(viewer, id).title, form, refusal.in(viewer.locale())));
    }

    @POST
    @Path("remarks/{id}/resolution")
    @Transactional
    public Response resolve(UUID id) {
        return SeeOther.to("/posts/" + remarks.resolve(viewer, id)).toResponse();
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemarkList(UUID id, String title, String path, List<Margin.Note> notes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemarkSheet(UUID id, String title, RemarkForm form, List<String> errors) implements TemplateInstance {}
}
