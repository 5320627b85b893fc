package org.sharewell.notifications;

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
import org.sharewell.posts.Posts;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Htmx;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.SeeOther;

/** The button with which one is told no more of a post, or of what happens in a space, and the same one to be told again. */
@Path("/notifications/mutes")
@Authenticated
class MutePages {
    private final Mutes mutes;
    private final Notifications notifications;
    private final Posts posts;
    private final Spaces spaces;
    private final Htmx htmx;
    private final Viewer viewer;

    MutePages(Mutes mutes, Notifications notifications, Posts posts, Spaces spaces, Htmx htmx, Viewer viewer) {
        this.mutes = mutes;
        this.notifications = notifications;
        this.posts = posts;
        this.spaces = spaces;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance show(@QueryParam("post") UUID post, @QueryParam("space") String space) {
        var target = target(post, space);
        var muted = mutes.has(viewer, target.post(), target.space());
        return htmx.wantsFragment() ? new MuteButton(target, muted) : new MutePage(target, muted);
    }

    /** Then shows the button again, or the page one came from; to who came from what they are told, all that is muted. */
    @POST
    @Transactional
    public Response mute(@FormParam("post") UUID post, @FormParam("space") String space, @FormParam("back") boolean back, @FormParam("from") String from) {
        var target = target(post, space);
        if (back) mutes.remove(viewer, target.post(), target.space());
        else mutes.add(viewer, target.post(), target.space());
        if (post != null && !back) notifications.read(viewer, post);
        return SeeOther.to("list".equals(from) ? "/my/notifications#muted" : htmx.wantsFragment() ? target.button() : target.path()).toResponse();
    }

    private Target target(UUID post, String space) {
        if ((post == null) == (space == null)) throw Refusal.malformed(Said.of(400));
        if (post == null) {
            var card = spaces.card(viewer, space);
            return new Target(null, card.id(), card.slug(), card.path() + "/about", card.name());
        }
        var visible = posts.visible(viewer, post);
        return new Target(visible.id, null, null, visible.path(), visible.title);
    }

    /** A post or a space that the viewer may see; the other is null. */
    public record Target(UUID post, UUID space, String slug, String path, String name) {
        String button() {
            return "/notifications/mutes?" + (post == null ? "space=" + slug : "post=" + post);
        }
    }

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MuteButton(Target target, boolean muted) implements TemplateInstance {}

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MutePage(Target target, boolean muted) implements TemplateInstance {}
}
