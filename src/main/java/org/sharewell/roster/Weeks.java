package org.sharewell.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Counts the slots of a week that is over everywhere, and forgets whose they were. */
@ApplicationScoped
class Weeks {
    private static final String COUNT = """
            with gone as (delete from slot where day < :monday returning day)
            insert into roster_week (monday, slots) select cast(date_trunc('week', cast(day as timestamp)) as date), count(*) from gone group by 1
            on conflict (monday) do update set slots = roster_week.slots + excluded.slots""";

    private final Session session;
    private final Clock clock;

    Weeks(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "11m", concurrentExecution = ConcurrentExecution.SKIP)
    void close() {
        QuarkusTransaction.requiringNew().run(() -> close(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** On Tuesday nobody on earth lives in the week before any more. */
    void close(LocalDate today) {
        session.createNativeMutationQuery(COUNT).setParameter("monday", Span.monday(today.minusDays(1))).executeUpdate();
    }
}
