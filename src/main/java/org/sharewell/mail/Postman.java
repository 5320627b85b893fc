package org.sharewell.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Brings letters to the mail server, one after the other: taken, and that committed, then carried, then settled. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    /** Far longer than any attempt may take: MailServer ends all waiting. */
    static final Duration LOST = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(400);

    private final Letters letters;
    private final Carrier carrier;
    private final Sender sender;
    private final Clock clock;
    private final ReentrantLock carrying = new ReentrantLock();
    private volatile boolean stopped;
    private volatile boolean troubled;

    Postman(Letters letters, Carrier carrier, Sender sender, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(every = "{sharewell.mail.every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (!sender.isSet()) return;
        var lost = QuarkusTransaction.requiringNew().call(this::tidy);
        if (lost > 0) LOG.warnf("%d letters may or may not have been sent, and are not sent again", lost);
        while (!stopped && carryNext()) {}
    }

    private int tidy() {
        letters.withhold();
        return letters.giveUp(clock.instant().minus(LOST));
    }

    /** True if there may be more to do now: where no server can be reached, the others wait for the next round. */
    private boolean carryNext() {
        carrying.lock();
        try {
            var taken = QuarkusTransaction.requiringNew().call(letters::take);
            if (taken.isEmpty()) return false;
            var fate = carrier.carry(taken.get());
            QuarkusTransaction.requiringNew().run(() -> letters.settle(taken.get(), fate));
            return isThere(fate != Fate.UNREACHABLE);
        } finally {
            carrying.unlock();
        }
    }

    private boolean isThere(boolean reached) {
        if (!reached && !troubled) LOG.warn("The mail server is out of reach or refuses us: letters wait, and are tried again");
        if (reached && troubled) LOG.info("The mail server takes letters again");
        troubled = !reached;
        return reached;
    }

    /** Waits for the letter at hand: cut off it would be uncertain. */
    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        carrying.lock();
    }

    @Scheduled(every = "24h", delayed = "15m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> letters.forget(clock.instant().minus(KEPT)));
    }
}
