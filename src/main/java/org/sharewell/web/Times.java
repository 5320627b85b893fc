package org.sharewell.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The clock everybody reads: pinned by tests, and set back by what tells of the past. */
public class Times {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    @Produces
    @Singleton
    Clock clock() {
        return new Settable(Clock.systemUTC());
    }

    /**
     * Does something as if it were then: what it writes down, and the events it adds, have that time. Only for edges that
     * bring in what has happened elsewhere, through the same commands as everybody's.
     */
    public static void at(Instant then, Runnable act) {
        ScopedValue.where(THEN, then).run(act);
    }

    /** The present, unless this thread tells of another time. */
    private static final class Settable extends Clock {
        private final Clock present;

        Settable(Clock present) {
            this.present = present;
        }

        @Override
        public Instant instant() {
            return THEN.isBound() ? THEN.get() : present.instant();
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Settable(present.withZone(zone));
        }
    }
}
