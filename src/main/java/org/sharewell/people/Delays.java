package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

/**
 * How long an account's next attempt to sign in has to wait: a few are free, then it is 1, 2, 4 … at most 60 seconds since the
 * last one, until one succeeds or none was made for 15 minutes. Counted before the password is looked at: many attempts at once
 * are many attempts.
 */
@ApplicationScoped
class Delays {
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String TAKE = """
            insert into sign_in_attempt as a (account, number, at) values (:account, 1, :now)
            on conflict (account) do update set number = case when a.at < :forgotten then 1 else a.number + 1 end, at = :now
            where a.at < :forgotten or a.number < :free
              or a.at + make_interval(secs => least(:longest, power(2, least(a.number - :free, 30)))) <= :now""";

    private final EntityManager entities;
    private final Clock clock;

    Delays(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Takes an attempt and gives zero; or takes none and gives how long it has to wait. */
    @Transactional(REQUIRES_NEW)
    Duration take(UUID account, int free) {
        var now = clock.instant();
        var taken = entities.createNativeQuery(TAKE).setParameter("account", account).setParameter("now", now).setParameter("free", free)
                .setParameter("forgotten", now.minus(FORGOTTEN)).setParameter("longest", LONGEST.toSeconds()).executeUpdate();
        return taken == 1 ? Duration.ZERO : left(account, free, now);
    }

    private Duration left(UUID account, int free, Instant now) {
        var row = (Object[]) entities.createNativeQuery("select number, at from sign_in_attempt where account = :account")
                .setParameter("account", account).getSingleResult();
        var seconds = Math.min(LONGEST.toSeconds(), 1L << Math.min((int) row[0] - free, 30));
        var left = Duration.between(now, ((Instant) row[1]).plusSeconds(seconds));
        return left.isPositive() ? left : Duration.ofSeconds(1);
    }

    /** The password was right: nothing is held against the account any more. */
    @Transactional(REQUIRES_NEW)
    void forget(UUID account) {
        entities.createNativeQuery("delete from sign_in_attempt where account = :account").setParameter("account", account).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from sign_in_attempt where at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(FORGOTTEN)).executeUpdate();
    }
}
