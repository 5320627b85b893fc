package org.sharewell.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that happened: a record that carries ids and the instant, never text that can go stale. */
public interface Event {
    /** Who did it; null when nobody signed in did (an import, a command). */
    UUID actor();

    Instant at();

    /** What open pages are about that it changes: they are told when the transaction has committed. */
    default List<Topic> topics() {
        return List.of();
    }
}
