package org.sharewell.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** How delivery stands, and what can be done about what is parked; for administrators. */
@ApplicationScoped
public class Backlog {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Limit PAGE = new Limit(50);

    private static final String LOADS = """
            select d.listener, count(*) filter (where d.done_at is null and d.parked_at is null), count(d.parked_at),
                   count(d.done_at), min(e.at) filter (where d.done_at is null and d.parked_at is null)
            from delivery d join event e on e.id = d.event_id
            where (d.done_at is null and d.parked_at is null) or d.parked_at is not null or d.done_at > :since
            group by d.listener order by d.listener""";

    private static final String PARKED = """
            select d.event_id, d.listener, e.type, e.at, d.attempts, d.parked_at, d.error
            from delivery d join event e on e.id = d.event_id
            where d.parked_at is not null
              and (cast(:event as uuid) is null or (d.event_id, d.listener) < (cast(:event as uuid), cast(:listener as text)))
            order by d.event_id desc, d.listener desc""";

    private final Session session;
    private final Clock clock;

    Backlog(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Every listener that has something waiting or parked, or was told something in the last 24 hours. */
    public List<Load> loads() {
        return session.createNativeQuery(LOADS, Load.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1))).getResultList();
    }

    /** What is parked, the newest event first; after null from the top. */
    public Slice<Parked> parked(Cursor after) {
        return Slice.of(session.createNativeQuery(PARKED, Parked.class)
                .setParameter("event", after == null ? null : after.id(), UUID.class)
                .setParameter("listener", after == null ? null : after.key(), String.class)
                .setMaxResults(PAGE.count() + 1).getResultList(), PAGE, parked -> Cursor.after(parked.listener(), parked.event()));
    }

    /** Tries one parked delivery again; not found unless it is parked. */
    @Transactional(MANDATORY)
    public void retry(UUID event, String listener) {
        var delivery = session.find(Delivery.class, new Delivery.Key(event, listener), LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || delivery.parkedAt == null) throw Refusal.notFound();
        delivery.retry(clock.instant());
    }

    /** Tries everything again that is parked for a listener, as after the repair of what it needs. */
    @Transactional(MANDATORY)
    public void retryAll(String listener) {
        session.createNativeMutationQuery("""
                update delivery set parked_at = null, attempts = 0, due_at = :now
                where listener = :listener and parked_at is not null""")
                .setParameter("listener", listener).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Forgets what was done 30 days ago: a delivery says nothing any more then, the event itself stays. */
    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void sweep() {
        session.createNativeMutationQuery("delete from delivery where done_at < :then")
                .setParameter("then", clock.instant().minus(KEPT)).executeUpdate();
    }

    /** How much a listener has before it and behind it; oldest is when the oldest waiting event happened. */
    public record Load(String listener, long waiting, long parked, long done, Instant oldest) {}

    /** A delivery that failed too often, with what went wrong last. */
    public record Parked(UUID event, String listener, String type, Instant at, int attempts, Instant parkedAt, String error) {
        /** The first line of the error. */
        public String reason() {
            return error.lines().findFirst().orElse("");
        }
    }
}
