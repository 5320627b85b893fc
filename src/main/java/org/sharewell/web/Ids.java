package org.sharewell.web;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes keys that sort by the time they were made (UUID version 7, RFC 9562). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
