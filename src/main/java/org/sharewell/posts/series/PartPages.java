package org.sharewell.posts.series;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

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
import org.sharewell.posts.Posts;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A planned part of a series: what is planned, and the post that it becomes. */
@Path("/")
@Authenticated
class PartPages {
    private final AllSeries all;
    private final Arrangement arrangement;
    private final Catalogue catalogue;
    private final Contents contents;
    private final Keepers keepers;
    private final Posts posts;
    private final Viewer viewer;
    private final Clock clock;

    PartPages(AllSeries all, Arrangement arrangement, Catalogue catalogue, Contents contents, Keepers keepers, Posts posts, Viewer viewer, Clock clock) {
        this.all = all;
        this.arrangement = arrangement;
        this.catalogue = catalogue;
        this.contents = contents;
        this.keepers = keepers;
        this.posts = posts;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Path("series/{slug}/parts/{part}")
    @Transactional
    public TemplateInstance part(String slug, UUID part) {
        return page(slug, part, null, Map.of());
    }

    @POST
    @Path("series/{slug}/parts/{part}/revisions")
    public Response replan(String slug, UUID part, PartForm form) {
        return attempt(slug, part, form, series -> {
            keepers.require(viewer, series);
            arrangement.replan(viewer, series, part, form);
        });
    }

    /** The post that was planned: one of the viewer's own. */
    @POST
    @Path("series/{slug}/parts/{part}/post")
    public Response write(String slug, UUID part, @FormParam("post") UUID post) {
        return attempt(slug, part, null, series -> {
            keepers.requireWriter(viewer, series, series.part(part));
            if (post == null) throw Refusal.invalid("post", Message.of(SeriesMessages.class, SeriesMessages::choosePost));
            arrangement.put(series, part, posts.editable(viewer, post));
        });
    }

    /** The part goes, the post that stood there stays. */
    @POST
    @Path("series/{slug}/parts/{part}/removal")
    public Response remove(String slug, UUID part) {
        return attempt(slug, part, null, series -> {
            keepers.require(viewer, series);
            series.remove(part);
        });
    }

    private Response attempt(String slug, UUID part, PartForm form, Consumer<Series> act) {
        return Attempt.to(() -> {
            var series = all.locked(viewer, slug);
            act.accept(series);
            return keepers.keeps(viewer, series) ? series.path() + "/edit" : series.path();
        }, refusal -> page(slug, part, form, refusal.status() == 422 ? refusal.errors().in(viewer.locale())
                : Map.of("version", List.of(refusal.why().in(viewer.locale())))));
    }

    private TemplateInstance page(String slug, UUID id, PartForm typed, Map<String, List<String>> errors) {
        var series = all.visible(viewer, slug);
        keepers.requireWriter(viewer, series, series.part(id));
        var entry = contents.of(viewer, series).stream().filter(e -> e.row().id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
        var form = typed == null ? stored(entry.row()) : typed;
        return new Planned(series, entry, new Sheet(form, catalogue.writtenBy(viewer, series), errors),
                new Months(LocalDate.ofInstant(clock.instant(), viewer.zone()), form.month()), keepers.keeps(viewer, series));
    }

    private static PartForm stored(Entry.Row row) {
        return new PartForm(row.working(), row.username(), row.plannedFor() == null ? "" : YearMonth.from(row.plannedFor()).toString());
    }

    /** What was typed, what may be chosen, and what is wrong. */
    record Sheet(PartForm form, List<Catalogue.Candidate> candidates, Map<String, List<String>> errors) {
        public List<String> wrong(String field) {
            return errors.get(field);
        }
    }

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Planned(Series series, Entry entry, Sheet sheet, Months months, boolean keeps) implements TemplateInstance {}
}
