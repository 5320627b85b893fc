package org.sharewell.posts;

import java.util.Arrays;
import java.util.Locale;

import org.sharewell.web.Refusal;

/** What a reader can say with one click: that it was useful, or that they used it in their own work. */
public enum Reaction {
    USEFUL, USED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reaction of an address; there is nothing at other words. */
    static Reaction of(String key) {
        return Arrays.stream(values()).filter(r -> r.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }
}
