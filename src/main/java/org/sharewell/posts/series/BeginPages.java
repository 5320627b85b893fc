package org.sharewell.posts.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sharewell.posts.Navigation;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Attempt;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Where a series is begun; from a post on, which is its first part then. */
@Path("/")
@Authenticated
class BeginPages {
    private final AllSeries all;
    private final Arrangement arrangement;
    private final Posts posts;
    private final Spaces spaces;
    private final Navigation navigation;
    private final RateLimits limits;
    private final Viewer viewer;

    BeginPages(AllSeries all, Arrangement arrangement, Posts posts, Spaces spaces, Navigation navigation, RateLimits limits, Viewer viewer) {
        this.all = all;
        this.arrangement = arrangement;
        this.posts = posts;
        this.spaces = spaces;
        this.navigation = navigation;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("series/new")
    @Transactional
    public TemplateInstance blank(@QueryParam("space") String space, @QueryParam("post") UUID post) {
        var first = first(post);
        return page(new SeriesForm("", "", first == null ? space : home(first).map(Card::slug).orElse(null)), first, Map.of());
    }

    @POST
    @Path("series")
    public Response begin(SeriesForm form, @FormParam("post") UUID post) {
        limits.take(Allowance.POSTS, viewer.username());
        return Attempt.to(() -> begun(form, first(post)).path() + "/edit", refusal -> page(form, first(post), errors(refusal)));
    }

    private Series begun(SeriesForm form, Post first) {
        var series = all.begin(viewer, form);
        if (first != null) arrangement.add(series, first);
        return series;
    }

    private Post first(UUID post) {
        return post == null ? null : posts.editable(viewer, post);
    }

    /** The space a post stands in and nowhere else. */
    private Optional<Card> home(Post post) {
        return post.onBlog || post.space == null ? Optional.empty() : spaces.card(viewer, post.space);
    }

    /** The viewer's spaces, of which a menu names so many and no more, and the post's own. */
    private List<Navigation.Entry> places(Post first) {
        var places = new ArrayList<>(navigation.spaces());
        if (first != null) home(first).filter(card -> places.stream().noneMatch(place -> place.slug().equals(card.slug())))
                .ifPresent(card -> places.add(new Navigation.Entry(card.slug(), card.name(), 0)));
        return places;
    }

    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("post", List.of(refusal.why().in(viewer.locale())));
    }

    private TemplateInstance page(SeriesForm form, Post first, Map<String, List<String>> errors) {
        return new Begin(Typed.of(form, null, errors), first, places(first));
    }

    /** The first part is null where a series begins without one. */
    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Begin(Typed typed, Post first, List<Navigation.Entry> spaces) implements TemplateInstance {}
}
