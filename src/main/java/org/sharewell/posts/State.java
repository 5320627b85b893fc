package org.sharewell.posts;

import java.util.Locale;

/** Where a post is in its life. */
public enum State {
    DRAFT, PUBLISHED, WITHDRAWN;

    /** The name used in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
