package org.sharewell.events;

import java.time.Instant;
import java.util.UUID;

/** An event of the tests: somebody rang a bell. */
record Rang(UUID bell, UUID actor, Instant at) implements Event {
    static Rang now() {
        return new Rang(UUID.randomUUID(), null, Instant.parse("2026-03-02T09:00:00Z"));
    }
}
