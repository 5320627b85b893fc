package org.sharewell.posts.gatherings;

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

/** Where those who may change a post say when and where people meet because of it. */
@Path("/")
@Authenticated
class GatheringPages {
    private final Posts posts;
    private final Gatherings gatherings;
    private final Viewer viewer;

    GatheringPages(Posts posts, Gatherings gatherings, Viewer viewer) {
        this.posts = posts;
        this.gatherings = gatherings;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/gathering/edit")
    @Transactional
    public TemplateInstance edit(UUID id) {
        var post = posts.editable(viewer, id);
        return page(post, gatherings.of(post).map(GatheringForm::of).orElseGet(() -> GatheringForm.blank(viewer.zone())), Map.of());
    }

    @POST
    @Path("posts/{id}/gathering")
    public Response plan(UUID id, GatheringForm form) {
        return Attempt.to(() -> {
            var post = posts.editable(viewer, id);
            gatherings.of(post).ifPresent(gathering -> expect(gathering, form.version()));
            gatherings.plan(viewer, post, form.plan());
            return "/posts/" + id + "/gathering";
        }, refusal -> page(posts.editable(viewer, id), form, errors(refusal)));
    }

    private static void expect(Gathering gathering, Long version) {
        if (version == null || version != gathering.version) throw Refusal.stale(Message.of(GatheringMessages.class, GatheringMessages::changedMeanwhile));
    }

    /** What concerns no field stands above. */
    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
    }

    private Edit page(Post post, GatheringForm form, Map<String, List<String>> errors) {
        return new Edit(new Sheet(post, gatherings.of(post).isPresent(), form, errors));
    }

    @POST
    @Path("posts/{id}/gathering/removal")
    @Transactional
    public Response remove(UUID id) {
        var post = posts.editable(viewer, id);
        gatherings.remove(post);
        return SeeOther.to(post.path()).toResponse();
    }

    @CheckedTemplate(basePath = "gatherings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edit(Sheet sheet) implements TemplateInstance {}
}
