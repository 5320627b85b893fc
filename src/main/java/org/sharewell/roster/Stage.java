package org.sharewell.roster;

import java.util.Locale;

/** How far an article is that has a day. */
public enum Stage {
    EMPTY, DRAFT, READER, SCHEDULED, PUBLISHED;

    /** The name used in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
