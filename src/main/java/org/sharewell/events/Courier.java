package org.sharewell.events;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Carries single deliveries: what the listener writes and that it is done are one transaction, a failure is another. */
@ApplicationScoped
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    // A row another thread or replica holds is its own business; this one takes the next.
    private static final String DUE = """
            select * from delivery
            where listener = :listener and done_at is null and parked_at is null and due_at <= :now
            order by due_at, event_id limit 1 for update skip locked""";

    private final Session session;
    private final EventFormat format;
    private final RelaySettings settings;
    private final Clock clock;

    Courier(Session session, EventFormat format, RelaySettings settings, Clock clock) {
        this.session = session;
        this.format = format;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells a listener what is due next for it, successfully or not; false when nothing is due. */
    boolean deliverNext(Listener listener) {
        var taken = new AtomicReference<Delivery.Key>();
        try {
            QuarkusTransaction.requiringNew().run(() -> due(listener).ifPresent(delivery -> {
                taken.set(delivery.key);
                listener.on(delivery.key.event(), event(delivery));
                delivery.succeed(clock.instant());
            }));
        } catch (RuntimeException | Error failure) {
            if (taken.get() == null) throw failure;
            QuarkusTransaction.requiringNew().run(() -> note(taken.get(), failure));
        }
        return taken.get() != null;
    }

    private Optional<Delivery> due(Listener listener) {
        return session.createNativeQuery(DUE, Delivery.class)
                .setParameter("listener", listener.name())
                .setParameter("now", clock.instant()).uniqueResultOptional();
    }

    private Event event(Delivery delivery) {
        return format.read(session.createNativeQuery("select type, cast(payload as text) from event where id = :id", Written.class)
                .setParameter("id", delivery.key.event()).getSingleResult());
    }

    private void note(Delivery.Key key, Throwable failure) {
        var delivery = session.find(Delivery.class, key, LockModeType.PESSIMISTIC_WRITE);
        // Between the failure and this note the row was free: somebody else may have succeeded.
        if (!delivery.isWaiting()) return;
        delivery.fail(Failure.describe(failure), settings.attempts(), clock.instant());
        if (!delivery.isWaiting()) LOG.warnf("Parked event %s for %s: %s", key.event(), key.listener(), delivery.error);
    }
}
