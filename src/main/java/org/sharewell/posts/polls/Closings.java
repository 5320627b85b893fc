package org.sharewell.posts.polls;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Closes polls whose time has come: each once, whichever replica is first. */
@ApplicationScoped
class Closings {
    private static final Logger LOG = Logger.getLogger(Closings.class);
    // A draft's waits for its readers.
    private static final String DUE = """
            select o.post_id from poll o join post p on p.id = o.post_id where o.closed_at is null and o.closes_at <= :now and p.published_at is not null
            order by o.closes_at limit 1 for update of o skip locked""";

    private final Session session;
    private final Polls polls;
    private final Clock clock;

    Closings(Session session, Polls polls, Clock clock) {
        this.session = session;
        this.polls = polls;
        this.clock = clock;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::closeNext)) LOG.debug("closed a poll");
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot close polls that are due, trying again: %s", failure.getClass().getName());
        }
    }

    private boolean closeNext() {
        var due = due();
        due.map(id -> session.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE)).ifPresent(poll -> polls.close(poll, null, poll.closesAt));
        return due.isPresent();
    }

    private Optional<UUID> due() {
        return session.createNativeQuery(DUE, UUID.class).setParameter("now", clock.instant()).uniqueResultOptional();
    }
}
