package org.sharewell.spaces;

import java.util.Locale;

/** Who gets in: open (all read, anyone joins), closed (listed; members read; ask to join), private (not listed). */
public enum Access {
    OPEN, CLOSED, PRIVATE;

    /** The name used in the database, in forms and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Access of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
