package org.sharewell.events;

import java.util.Set;
import java.util.UUID;

/**
 * Is told of every event of the kinds it hears, from the day it exists on, roughly in order, each in a transaction of its own. What it writes there
 * is kept exactly once; what it does elsewhere (mail, another server) may be done again and so must be idempotent by the id.
 */
public interface Listener {
    /** A name that never changes: it is the key of its deliveries. */
    String name();

    /** Kinds of events, or what several of them are; of all others it is told nothing. */
    default Set<Class<? extends Event>> hears() {
        return Set.of(Event.class);
    }

    /** Throws to be told again later. */
    void on(UUID id, Event event);
}
