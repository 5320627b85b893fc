package org.sharewell.events;

import java.time.Instant;
import java.util.UUID;

/** Something that happened: a record that carries ids and the instant, never text that can go stale. */
public interface Event {
    /** Who did it; null when nobody signed in did (an import, a command). */
    UUID actor();

    Instant at();
}
