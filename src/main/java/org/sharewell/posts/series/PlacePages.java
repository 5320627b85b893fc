package org.sharewell.posts.series;

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
import org.sharewell.posts.Neighbourhood;
import org.sharewell.posts.Neighbours;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A post's place in a series, chosen by those who may change the post. */
@Path("/")
@Authenticated
class PlacePages {
    private final AllSeries all;
    private final Arrangement arrangement;
    private final Catalogue catalogue;
    private final Keepers keepers;
    private final Neighbourhood neighbourhood;
    private final Posts posts;
    private final Viewer viewer;

    PlacePages(AllSeries all, Arrangement arrangement, Catalogue catalogue, Keepers keepers, Neighbourhood neighbourhood, Posts posts, Viewer viewer) {
        this.all = all;
        this.arrangement = arrangement;
        this.catalogue = catalogue;
        this.keepers = keepers;
        this.neighbourhood = neighbourhood;
        this.posts = posts;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/series")
    @Transactional
    public TemplateInstance choose(UUID id) {
        return page(id, Map.of());
    }

    /** At the end of a series the viewer keeps (its slug), or where it was planned (slug/part). */
    @POST
    @Path("posts/{id}/series")
    public Response add(UUID id, @FormParam("place") String place) {
        return Attempt.to(() -> added(posts.editable(viewer, id), place), refusal -> again(id, refusal));
    }

    private String added(Post post, String place) {
        if (place == null || place.isBlank()) throw Refusal.invalid("post", Message.of(SeriesMessages.class, SeriesMessages::chooseSeries));
        var slug = place.replaceFirst("/.*", "");
        var series = all.locked(viewer, slug);
        if (slug.equals(place)) append(series, post);
        else put(series, part(place.substring(slug.length() + 1)), post);
        return post.path();
    }

    private static UUID part(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private void put(Series series, UUID part, Post post) {
        keepers.requireWriter(viewer, series, series.part(part));
        arrangement.put(series, part, post);
    }

    private void append(Series series, Post post) {
        keepers.require(viewer, series);
        arrangement.add(series, post);
    }

    /** The post leaves its series; what was planned in its place stays planned. */
    @POST
    @Path("posts/{id}/series/removal")
    public Response remove(UUID id) {
        return Attempt.to(() -> {
            var post = posts.editable(viewer, id);
            var slug = neighbourhood.of(viewer, post).map(n -> n.path().replace("/series/", "")).orElseThrow(Refusal::notFound);
            all.locked(viewer, slug).takeOut(id);
            return post.path();
        }, refusal -> again(id, refusal));
    }

    private TemplateInstance again(UUID id, Refusal refusal) {
        return page(id, refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("post", List.of(refusal.why().in(viewer.locale()))));
    }

    private TemplateInstance page(UUID id, Map<String, List<String>> errors) {
        var post = posts.editable(viewer, id);
        return new Place(post, neighbourhood.of(viewer, post).orElse(null), catalogue.openTo(viewer, post), errors.get("post"));
    }

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Place(Post post, Neighbours now, List<Catalogue.Opening> openings, List<String> wrong) implements TemplateInstance {}
}
