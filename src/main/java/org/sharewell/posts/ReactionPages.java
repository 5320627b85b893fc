package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** "Useful" and "I used this" under a post. */
@Path("/")
@Authenticated
class ReactionPages {
    private final Posts posts;
    private final Reactions reactions;
    private final Companions companions;
    private final RateLimits limits;
    private final Viewer viewer;

    ReactionPages(Posts posts, Reactions reactions, Companions companions, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.reactions = reactions;
        this.companions = companions;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** Says it, or takes it back when the form says so; then shows the acts again. */
    @POST
    @Path("posts/{id}/reactions/{kind}")
    @Transactional
    public Response react(UUID id, String kind, @FormParam("back") boolean back, @HeaderParam("HX-Request") String htmx) {
        limits.take(Allowance.REACTIONS, viewer.username());
        var post = posts.visible(viewer, id);
        if (back) reactions.remove(viewer, post, Reaction.of(kind));
        else reactions.add(viewer, post, Reaction.of(kind));
        return SeeOther.to(htmx == null ? post.path() : "/posts/" + id + "/acts?said=" + Reaction.of(kind).key()).toResponse();
    }

    /** The acts of one post, with how often each was said; who has just said that they used it is asked what for. */
    @GET
    @Path("posts/{id}/acts")
    @Transactional
    public TemplateInstance acts(UUID id, @QueryParam("said") String said) {
        var post = posts.visible(viewer, id);
        return new ActsPage(post.id, post.path(), post.title, companions.acts(viewer, List.of(id)).getOrDefault(id, Teaser.Acts.NONE), post.isAuthor(viewer.id()), Reaction.USED.key().equals(said));
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActsPage(UUID id, String path, String title, Teaser.Acts acts, boolean own, boolean asked) implements TemplateInstance {}
}
