package org.sharewell.imports;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.events.Outbox;
import org.sharewell.imports.report.Report;

/** Brings in all that a source has: its people, then their posts with the pictures and comments, and the series these are part of. */
@ApplicationScoped
public class SourceImport {
    private final PersonImport people;
    private final SpaceImport spaces;
    private final PostImport posts;
    private final AgeImport ages;
    private final SeriesImport series;
    private final Origins origins;
    private final Outbox outbox;
    private final Clock clock;

    SourceImport(PersonImport people, SpaceImport spaces, PostImport posts, AgeImport ages, SeriesImport series, Origins origins, Outbox outbox, Clock clock) {
        this.people = people;
        this.spaces = spaces;
        this.posts = posts;
        this.ages = ages;
        this.series = series;
        this.origins = origins;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does what can be done, and says all else in the run's report. */
    public void carryOut(Run run) {
        run.origins().putAll(QuarkusTransaction.requiringNew().call(() -> origins.of(run.name())));
        var authors = people.all(run);
        spaces.all(authors, run);
        ages.all(posts.all(authors, run), authors, run);
        series.all(authors, run);
        tell(run);
    }

    private void tell(Run run) {
        int persons = run.report().arrived(Report.Tally.PEOPLE);
        int articles = run.report().arrived(Report.Tally.POSTS);
        if (run.dry() || persons + articles + run.report().arrived(Report.Tally.COMMENTS) == 0) return;
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new Run.Completed(run.name(), persons, articles, null, clock.instant())));
    }
}
