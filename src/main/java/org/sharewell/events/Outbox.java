package org.sharewell.events;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.arc.All;

import org.sharewell.web.Ids;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Takes events in, in the transaction in which they happened. */
@ApplicationScoped
public class Outbox {
    // PostgreSQL rings once a transaction, when it commits, however often the same bell is pulled in it.
    private static final String ADD = """
            with happened as (
              insert into event (id, type, actor_id, payload, at)
              values (:id, :type, :actor, cast(:payload as jsonb), :at) returning id),
            sent as (
              insert into delivery (event_id, listener, due_at)
              select id, unnest(cast(:listeners as text[])), :now from happened),
            bell as (select cast(:channel as text) as channel, '' as word union all select :live, unnest(cast(:topics as text[])))
            select count(pg_notify(channel, word)) as rung from bell""";

    private final Session session;
    private final EventFormat format;
    private final List<Listener> listeners;
    private final Clock clock;

    Outbox(Session session, EventFormat format, @All List<Listener> listeners, Clock clock) {
        this.session = session;
        this.format = format;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Adds a record of ours; every listener there is now that hears such events will be told once the transaction has committed. */
    @Transactional(MANDATORY)
    public void add(Event event) {
        var written = format.write(event);
        session.createNativeQuery(ADD, Object.class).addScalar("rung", Long.class)
                .setParameter("id", Ids.next())
                .setParameter("type", written.type())
                .setParameter("actor", event.actor(), UUID.class)
                .setParameter("payload", written.payload())
                .setParameter("at", event.at())
                .setParameter("listeners", hearing(event))
                .setParameter("now", clock.instant())
                .setParameter("channel", Doorbell.CHANNEL)
                .setParameter("live", Doorbell.LIVE)
                .setParameter("topics", event.topics().stream().map(Topic::toString).toArray(String[]::new))
                .getSingleResult();
    }

    private String[] hearing(Event event) {
        return listeners.stream().filter(listener -> listener.hears().stream().anyMatch(kind -> kind.isInstance(event))).map(Listener::name).toArray(String[]::new);
    }
}
