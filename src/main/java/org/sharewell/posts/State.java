package org.sharewell.posts;

import java.util.Locale;

/** Where a post is in its life. */
public enum State {
    DRAFT, SCHEDULED, PUBLISHED, WITHDRAWN;

    /** Whether it has not been published yet: scheduled or not. */
    public boolean isDraft() {
        return this == DRAFT || this == SCHEDULED;
    }

    /** The name used in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
