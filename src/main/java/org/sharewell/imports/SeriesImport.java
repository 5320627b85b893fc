package org.sharewell.imports;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.logging.Logger;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.posts.series.SeriesArrival;
import org.sharewell.posts.series.SeriesArrivals;
import org.sharewell.posts.series.SeriesForm;
import org.sharewell.web.Refusal;

/** Brings the series along that posts of another Sharewell were part of, in their order and with what was planned in them. */
@ApplicationScoped
class SeriesImport {
    private static final Logger LOG = Logger.getLogger(SeriesImport.class);

    private final SeriesArrivals arrivals;
    private final Clock clock;

    SeriesImport(SeriesArrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** After all posts. */
    void all(Authors authors, Run run) {
        run.source().series().forEach(series -> one(series, authors, run));
    }

    private void one(SourceSeries series, Authors authors, Run run) {
        try {
            if (QuarkusTransaction.requiringNew().call(() -> arrivals.isHere(series.id()))) run.report().notice(series.place(), ImportMessages::seriesHere);
            else begin(series, authors, run);
        } catch (Refusal refusal) {
            run.report().error(series.place(), m -> m.postRefused(Refused.words(refusal)));
        } catch (RuntimeException broken) {
            LOG.debug("not stored", broken);
            run.report().error(series.place(), m -> m.notStored(broken.getClass().getSimpleName()));
        }
    }

    private void begin(SourceSeries series, Authors authors, Run run) {
        var by = authors.of(series.by());
        if (by.isEmpty()) run.report().error(series.place().in("by"), m -> m.seriesLost(series.by()));
        else if (!series.space().isEmpty() && run.space(series.space()).isEmpty()) run.report().warn(series.place().in("space"), m -> m.spaceMissing(series.space()));
        else bring(series, arrival(series, by.get(), authors, run), run);
    }

    private SeriesArrival arrival(SourceSeries series, UUID by, Authors authors, Run run) {
        var space = series.space().isEmpty() ? null : run.space(series.space()).orElseThrow();
        return new SeriesArrival(series.id(), series.slug(), new SeriesForm(series.title(), series.about(), null), space, by, series.at().orElseGet(clock::instant),
                series.parts().stream().map(part -> place(part, authors)).toList());
    }

    private static SeriesArrival.Place place(SourceSeries.Part part, Authors authors) {
        return new SeriesArrival.Place(part.id().orElse(null), part.working(), authors.of(part.who()).orElse(null), part.month().map(month -> month.atDay(1)).orElse(null));
    }

    private void bring(SourceSeries series, SeriesArrival arrival, Run run) {
        if (run.dry()) {
            arrivals.check(arrival);
            return;
        }
        var missing = QuarkusTransaction.requiringNew().call(() -> arrivals.bring(arrival));
        series.parts().stream().filter(part -> part.id().filter(missing::contains).isPresent())
                .forEach(part -> run.report().warn(series.place(), m -> m.partMissing(part.title(), part.post())));
        run.report().notice(series.place(), m -> m.seriesCame(series.title()));
    }
}
