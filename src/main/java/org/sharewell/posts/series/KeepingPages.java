package org.sharewell.posts.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Where a series is kept: what it says of itself, its order, and what is planned. */
@Path("/")
@Authenticated
class KeepingPages {
    private final AllSeries all;
    private final Arrangement arrangement;
    private final Contents contents;
    private final Keepers keepers;
    private final Viewer viewer;
    private final Clock clock;

    KeepingPages(AllSeries all, Arrangement arrangement, Contents contents, Keepers keepers, Viewer viewer, Clock clock) {
        this.all = all;
        this.arrangement = arrangement;
        this.contents = contents;
        this.keepers = keepers;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Path("series/{slug}/edit")
    @Transactional
    public TemplateInstance edit(String slug) {
        var series = all.kept(viewer, slug);
        return page(series, null, null, Map.of());
    }

    /** What it says of itself. */
    @POST
    @Path("series/{slug}/revisions")
    public Response revise(String slug, SeriesForm form, @FormParam("version") Long version) {
        return attempt(slug, form, null, series -> {
            expect(series, version);
            all.revise(series, form);
        });
    }

    /** The parts in another order, made for the version that was seen. */
    @POST
    @Path("series/{slug}/order")
    public Response order(String slug, OrderForm form) {
        return Attempt.to(() -> {
            var series = locked(slug);
            expect(series, form.version());
            series.arrange(form.of(contents.of(viewer, series).stream().map(e -> e.row().id()).toList()));
            return series.path() + "/edit" + form.anchor();
        }, refusal -> again(slug, null, null, refusal));
    }

    /** One more planned part at the end: it takes nothing from anybody, so it names no version. */
    @POST
    @Path("series/{slug}/parts")
    public Response plan(String slug, PartForm form) {
        return attempt(slug, null, form, series -> arrangement.plan(viewer, series, form));
    }

    @POST
    @Path("series/{slug}/removal")
    public Response remove(String slug, @FormParam("confirm") String confirm) {
        return Attempt.to(() -> {
            all.remove(viewer, all.locked(viewer, slug), confirm);
            return "/series";
        }, refusal -> again(slug, null, null, refusal));
    }

    private Response attempt(String slug, SeriesForm form, PartForm plan, Consumer<Series> act) {
        return Attempt.to(() -> {
            var series = locked(slug);
            act.accept(series);
            return series.path() + "/edit";
        }, refusal -> again(slug, form, plan, refusal));
    }

    private Series locked(String slug) {
        var series = all.locked(viewer, slug);
        keepers.require(viewer, series);
        return series;
    }

    private static void expect(Series series, Long version) {
        if (version == null || version != series.version) throw Refusal.stale(Message.of(SeriesMessages.class, SeriesMessages::changedMeanwhile));
    }

    /** What was typed stays; the order is the one that is stored now. */
    private TemplateInstance again(String slug, SeriesForm form, PartForm plan, Refusal refusal) {
        var series = all.kept(viewer, slug);
        var errors = refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("version", List.of(refusal.why().in(viewer.locale())));
        return page(series, form, plan, errors);
    }

    private Keep page(Series series, SeriesForm form, PartForm plan, Map<String, List<String>> errors) {
        var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
        var typed = Typed.of(form == null ? new SeriesForm(series.title, series.about, null) : form, plan, errors);
        return new Keep(series, contents.of(viewer, series), typed, new Months(today, typed.plan().month()), keepers.owns(viewer, series));
    }

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Keep(Series series, List<Entry> entries, Typed typed, Months months, boolean owns) implements TemplateInstance {}
}
