package org.sharewell.events;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** One event on its way to one listener: waiting until it is done, or parked when it has failed too often. */
@Entity
class Delivery {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @EmbeddedId
    Key key;
    int attempts;
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "done_at")
    Instant doneAt;
    @Column(name = "parked_at")
    Instant parkedAt;
    String error;

    boolean isWaiting() {
        return doneAt == null && parkedAt == null;
    }

    void succeed(Instant now) {
        attempts++;
        doneAt = now;
        error = null;
    }

    /** Parks it when it has now failed as often as the limit says; otherwise it is due again after a pause. */
    void fail(String error, int limit, Instant now) {
        attempts++;
        this.error = error;
        if (attempts < limit) dueAt = now.plus(pause());
        else parkedAt = now;
    }

    /** 1, 2, 4 … seconds, give or take half, so that what failed together does not come back together. */
    private Duration pause() {
        var seconds = Math.min(1L << Math.min(attempts - 1, 30), LONGEST_PAUSE.toSeconds());
        return Duration.ofMillis((long) (seconds * 1000 * ThreadLocalRandom.current().nextDouble(0.5, 1.5)));
    }

    /** Gives it all its attempts again. */
    void retry(Instant now) {
        attempts = 0;
        parkedAt = null;
        dueAt = now;
    }

    @Embeddable
    record Key(@Column(name = "event_id") UUID event, String listener) {}
}
