package org.sharewell.following;

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
import org.sharewell.web.Attempt;
import org.sharewell.web.Cursor;
import org.sharewell.web.Htmx;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Keeping a post for later, and the list of what one keeps. */
@Path("/")
@Authenticated
class SavePages {
    private static final Limit PAGE = new Limit(20);

    private final Posts posts;
    private final Saves saves;
    private final RateLimits limits;
    private final Htmx htmx;
    private final Viewer viewer;

    SavePages(Posts posts, Saves saves, RateLimits limits, Htmx htmx, Viewer viewer) {
        this.posts = posts;
        this.saves = saves;
        this.limits = limits;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("my/saved")
    @Transactional
    public TemplateInstance all(@QueryParam("after") Cursor after) {
        return new MySaved(saves.of(viewer, after, PAGE), Wrong.NOTHING);
    }

    /** Keeps it, says something else to oneself about it, or drops it; then shows the acts again, or the page one came from. */
    @POST
    @Path("posts/{id}/saved")
    public Response save(UUID id, SaveForm form) {
        limits.take(Allowance.REACTIONS, viewer.username());
        return Attempt.to(() -> saved(id, form), refusal -> new MySaved(saves.of(viewer, null, PAGE), new Wrong(id, form.note(), refusal.in(viewer.locale()))));
    }

    private String saved(UUID id, SaveForm form) {
        var post = posts.visible(viewer, id);
        if (form.back()) saves.drop(viewer, post);
        else saves.keep(viewer, post, form);
        return form.isFromList() ? "/my/saved" : htmx.wantsFragment() ? "/posts/" + id + "/acts" : post.path();
    }

    /** A note that could not be kept, of which post, and why. */
    public record Wrong(UUID post, String note, List<String> errors) {
        static final Wrong NOTHING = new Wrong(null, "", List.of());

        public boolean of(UUID id) {
            return id.equals(post);
        }
    }

    @CheckedTemplate(basePath = "following", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MySaved(Slice<Saves.Line> saved, Wrong wrong) implements TemplateInstance {}
}
