package org.sharewell.posts.series;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** Series for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Series")
class SeriesApi {
    private final AllSeries all;
    private final Catalogue catalogue;
    private final Contents contents;
    private final Spaces spaces;
    private final Viewer viewer;

    SeriesApi(AllSeries all, Catalogue catalogue, Contents contents, Spaces spaces, Viewer viewer) {
        this.all = all;
        this.catalogue = catalogue;
        this.contents = contents;
        this.spaces = spaces;
        this.viewer = viewer;
    }

    @GET
    @Path("series")
    @Transactional
    @Operation(summary = "Series the caller may read, the newest first", description = "space by slug; limit 1-100; after: the cursor given as next.")
    public Slice<Line> list(@QueryParam("space") String space, @QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return catalogue.of(viewer, space, after, limit).map(Line::of);
    }

    @GET
    @Path("series/{slug}")
    @Transactional
    @Operation(summary = "A series with its parts in their order", description = "A part is published, the caller's own draft, or planned. "
            + "404 for what is missing and for what the caller may not see.")
    public Out one(String slug) {
        var series = all.visible(viewer, slug);
        var space = series.space == null ? null : spaces.card(viewer, series.space).map(Card::slug).orElse(null);
        return new Out(series.slug, series.path(), series.title, series.about, space, contents.of(viewer, series).stream().map(Item::of).toList());
    }

    /** A series in a list. */
    record Line(String slug, String url, String title, String about, String space, long parts, long published) {
        static Line of(Catalogue.Line line) {
            return new Line(line.slug(), line.path(), line.title(), line.about(), line.spaceSlug(), line.parts(), line.written());
        }
    }

    /** A series in full. */
    record Out(String slug, String url, String title, String about, String space, List<Item> parts) {}

    /** A part; who is to write it and in which month (2026-12), where that is planned. */
    record Item(int number, String state, String title, UUID post, String url, String plannedBy, YearMonth plannedFor) {
        static Item of(Entry entry) {
            var row = entry.row();
            return new Item(entry.number(), !entry.isWritten() ? "planned" : entry.isDraft() ? "draft" : "published", entry.title(), row.post(), entry.path(),
                    row.username(), row.plannedFor() == null ? null : YearMonth.from(row.plannedFor()));
        }
    }
}
