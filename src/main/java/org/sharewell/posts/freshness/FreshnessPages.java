package org.sharewell.posts.freshness;

import java.util.Map;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
import org.sharewell.posts.Standing;
import org.sharewell.posts.Standings;
import org.sharewell.posts.State;
import org.sharewell.web.Attempt;
import org.sharewell.web.Refusal;

/** Where those who may change a post say how long it holds. */
@Path("/")
@Authenticated
class FreshnessPages {
    private final Posts posts;
    private final Upkeep upkeep;
    private final Standings standings;
    private final Viewer viewer;

    FreshnessPages(Posts posts, Upkeep upkeep, Standings standings, Viewer viewer) {
        this.posts = posts;
        this.upkeep = upkeep;
        this.standings = standings;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/freshness")
    @Transactional
    public TemplateInstance freshness(UUID id) {
        var post = posts.editable(viewer, id);
        var standing = standings.of(viewer, post);
        var reviewBy = standing.reviewBy() == null ? "" : standing.reviewBy().toString();
        return new Checkup(new Sheet(post, standing, new FreshnessForm(reviewBy, upkeep.inAYear(viewer).toString(), ""), Map.of()));
    }

    /** To be looked at again by a day. */
    @POST
    @Path("posts/{id}/review-date")
    public Response review(UUID id, FreshnessForm form) {
        return attempt(id, form, post -> upkeep.review(viewer, post, form.reviewDay()));
    }

    /** It still holds. Who names no day at all is asked again in a year. */
    @POST
    @Path("posts/{id}/confirmation")
    public Response confirm(UUID id, FreshnessForm form) {
        return attempt(id, form, post -> upkeep.confirm(viewer, post, form.again() == null ? upkeep.inAYear(viewer) : form.nextDay()));
    }

    /** It does not hold any more. */
    @POST
    @Path("posts/{id}/obsolescence")
    public Response outdate(UUID id, FreshnessForm form) {
        return attempt(id, form, post -> upkeep.outdate(viewer, post, form.successor()));
    }

    private Response attempt(UUID id, FreshnessForm form, Consumer<Post> act) {
        return Attempt.to(() -> {
            var post = posts.editable(viewer, id);
            act.accept(post);
            return post.path();
        }, refusal -> again(id, form, refusal));
    }

    private TemplateInstance again(UUID id, FreshnessForm form, Refusal refusal) {
        var post = posts.editable(viewer, id);
        var errors = refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
        return new Checkup(new Sheet(post, standings.of(viewer, post), form, errors));
    }

    /** A post's age as its authors see it: what is said of it, what was typed, and what is wrong with that. */
    record Sheet(Post post, Standing standing, FreshnessForm form, Map<String, List<String>> errors) {
        public List<String> wrong(String field) {
            return errors.get(field);
        }

        public boolean isPublished() {
            return post.state() == State.PUBLISHED;
        }
    }

    @CheckedTemplate(basePath = "freshness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Checkup(Sheet sheet) implements TemplateInstance {}
}
