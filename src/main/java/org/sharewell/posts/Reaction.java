package org.sharewell.posts;

import java.util.Locale;

/** What a reader can say with one click: that it was useful, or that they used it in their own work. */
public enum Reaction {
    USEFUL, USED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
