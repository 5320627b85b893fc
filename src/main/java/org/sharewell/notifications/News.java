package org.sharewell.notifications;

import java.util.UUID;

import org.sharewell.events.Event;

/** Something to be told of: an event, and the thread it belongs to, a post or a space. */
record News(UUID id, Event event, UUID post, UUID comment, UUID space) {
    static News onPost(UUID id, Event event, UUID post) {
        return new News(id, event, post, null, null);
    }

    static News inSpace(UUID id, Event event, UUID space) {
        return new News(id, event, null, null, space);
    }
}
