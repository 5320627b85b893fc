package org.sharewell.posts;

import java.util.Arrays;
import java.util.Locale;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** The kinds of post: an article (expert blog, or a space), an update or a question in a space. */
public enum Kind {
    ARTICLE, UPDATE, QUESTION;

    /** The name used in the database, in forms and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The kind asked for in an address; null where none is, and a malformed request where there is no such kind. */
    static Kind asked(String key) {
        if (key == null || key.isEmpty()) return null;
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst()
                .orElseThrow(() -> Refusal.malformed(Message.of(PostMessages.class, PostMessages::kindMissing)));
    }
}
