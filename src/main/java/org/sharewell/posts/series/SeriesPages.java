package org.sharewell.posts.series;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** Series as readers find them. */
@Path("/")
@Authenticated
class SeriesPages {
    private static final Limit PAGE = new Limit(20);

    private final AllSeries all;
    private final Catalogue catalogue;
    private final Contents contents;
    private final Keepers keepers;
    private final Spaces spaces;
    private final Viewer viewer;

    SeriesPages(AllSeries all, Catalogue catalogue, Contents contents, Keepers keepers, Spaces spaces, Viewer viewer) {
        this.all = all;
        this.catalogue = catalogue;
        this.contents = contents;
        this.keepers = keepers;
        this.spaces = spaces;
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

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Listed(Card space, Slice<Catalogue.Line> series) implements TemplateInstance {}

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Series series, Card space, List<Entry> entries, boolean keeps, String username) implements TemplateInstance {}
}
