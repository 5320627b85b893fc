package org.sharewell.posts.series;

import java.util.List;
import java.util.Map;

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
import org.sharewell.posts.Navigation;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Attempt;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Series as readers find them, and where one is begun. */
@Path("/")
@Authenticated
class SeriesPages {
    private static final Limit PAGE = new Limit(20);

    private final AllSeries all;
    private final Catalogue catalogue;
    private final Contents contents;
    private final Keepers keepers;
    private final Spaces spaces;
    private final Navigation navigation;
    private final RateLimits limits;
    private final Viewer viewer;

    SeriesPages(AllSeries all, Catalogue catalogue, Contents contents, Keepers keepers, Spaces spaces, Navigation navigation, RateLimits limits, Viewer viewer) {
        this.all = all;
        this.catalogue = catalogue;
        this.contents = contents;
        this.keepers = keepers;
        this.spaces = spaces;
        this.navigation = navigation;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("series")
    @Transactional
    public TemplateInstance list(@QueryParam("space") String space, @QueryParam("after") Cursor after) {
        var card = space == null ? null : spaces.card(viewer, space);
        return new Listed(card, catalogue.of(viewer, space, after, PAGE));
    }

    @GET
    @Path("series/{slug}")
    @Transactional
    public TemplateInstance show(String slug) {
        var series = all.visible(viewer, slug);
        var place = series.space == null ? null : spaces.card(viewer, series.space).orElse(null);
        return new Show(series, place, contents.of(viewer, series), keepers.keeps(viewer, series), viewer.username());
    }

    @GET
    @Path("series/new")
    @Transactional
    public TemplateInstance blank(@QueryParam("space") String space) {
        return new Begin(Typed.of(new SeriesForm("", "", space), null, Map.of()), navigation.spaces());
    }

    @POST
    @Path("series")
    public Response begin(SeriesForm form) {
        limits.take(Allowance.POSTS, viewer.username());
        return Attempt.to(() -> all.begin(viewer, form).path() + "/edit", refusal -> again(form, refusal));
    }

    private TemplateInstance again(SeriesForm form, Refusal refusal) {
        return new Begin(Typed.of(form, null, refusal.errors().in(viewer.locale())), navigation.spaces());
    }

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Listed(Card space, Slice<Catalogue.Line> series) implements TemplateInstance {}

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Series series, Card space, List<Entry> entries, boolean keeps, String username) implements TemplateInstance {}

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Begin(Typed typed, List<Navigation.Entry> spaces) implements TemplateInstance {}
}
