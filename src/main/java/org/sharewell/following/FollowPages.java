package org.sharewell.following;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Htmx;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The button with which people, spaces, topics and posts are followed, and the list of what one follows. */
@Path("/")
@Authenticated
class FollowPages {
    private final Targets targets;
    private final Follows follows;
    private final Followed followed;
    private final RateLimits limits;
    private final Htmx htmx;
    private final Viewer viewer;

    FollowPages(Targets targets, Follows follows, Followed followed, RateLimits limits, Htmx htmx, Viewer viewer) {
        this.targets = targets;
        this.follows = follows;
        this.followed = followed;
        this.limits = limits;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("my/following")
    @Transactional
    public TemplateInstance all() {
        return new MyFollowing(followed.by(viewer));
    }

    @GET
    @Path("people/{username}/following")
    @Transactional
    public TemplateInstance person(String username) {
        return page(targets.person(username));
    }

    @POST
    @Path("people/{username}/following")
    @Transactional
    public Response followPerson(String username, @FormParam("back") boolean back, @FormParam("from") String from) {
        return follow(targets.person(username), back, from);
    }

    @GET
    @Path("spaces/{slug}/following")
    @Transactional
    public TemplateInstance space(String slug) {
        return page(targets.space(viewer, slug));
    }

    @POST
    @Path("spaces/{slug}/following")
    @Transactional
    public Response followSpace(String slug, @FormParam("back") boolean back, @FormParam("from") String from) {
        return follow(targets.space(viewer, slug), back, from);
    }

    @GET
    @Path("tags/{tag}/following")
    @Transactional
    public TemplateInstance tag(String tag) {
        return page(targets.tag(viewer, tag));
    }

    @POST
    @Path("tags/{tag}/following")
    @Transactional
    public Response followTag(String tag, @FormParam("back") boolean back, @FormParam("from") String from) {
        return follow(targets.tag(viewer, tag), back, from);
    }

    @GET
    @Path("posts/{id}/following")
    @Transactional
    public TemplateInstance post(UUID id) {
        return page(targets.post(viewer, id));
    }

    @POST
    @Path("posts/{id}/following")
    @Transactional
    public Response followPost(UUID id, @FormParam("back") boolean back, @FormParam("from") String from) {
        return follow(targets.post(viewer, id), back, from);
    }

    /** Begins or ends, then shows the button again, or the page one came from. */
    private Response follow(Target target, boolean back, String from) {
        limits.take(Allowance.REACTIONS, viewer.username());
        if (back) follows.end(viewer, target);
        else follows.begin(viewer, target);
        return SeeOther.to("list".equals(from) ? "/my/following" : htmx.wantsFragment() ? target.following() : target.path()).toResponse();
    }

    private TemplateInstance page(Target target) {
        var does = follows.does(viewer, target);
        return htmx.wantsFragment() ? new Button(target.following(), does) : new FollowingPage(target.path(), target.name(), target.following(), does);
    }

    @CheckedTemplate(basePath = "following", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Button(String action, boolean followed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "following", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FollowingPage(String path, String name, String action, boolean followed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "following", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyFollowing(Map<String, List<Followed.Line>> lines) implements TemplateInstance {}
}
