package org.sharewell.posts;

import java.util.Locale;

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
}
