package org.sharewell.events;

/** Is told of every event at least once, each in a transaction of its own, and so must be idempotent. */
public interface Listener {
    /** A name that never changes: it is the key of its deliveries. */
    String name();

    void on(Event event);
}
