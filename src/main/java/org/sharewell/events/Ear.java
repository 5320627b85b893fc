package org.sharewell.events;

/** Hears, on every replica, on which topics something has changed; told on the one thread that listens, so it waits for nothing. */
public interface Ear {
    void hear(Topic topic);

    /** The connection is new: what has changed meanwhile nobody heard. */
    void missed();
}
