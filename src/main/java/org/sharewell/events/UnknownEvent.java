package org.sharewell.events;

/** A row names a record that this version does not have: it was renamed, or a newer replica wrote it. */
final class UnknownEvent extends RuntimeException {
    UnknownEvent(String type) {
        super("no event record is called " + type);
    }
}
