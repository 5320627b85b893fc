package org.sharewell.posts;

import java.util.Locale;

/** What a person's own address can be for. */
public enum FeedKind {
    /** The blog, for feed readers. */
    BLOG,
    /** What one has planned, for calendars. */
    CALENDAR;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
