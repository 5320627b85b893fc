package org.sharewell.people;

import java.util.Locale;

/** What somebody may do beyond being a colleague. */
public enum Role {
    /** Runs the system; has no private content by default. */
    ADMINISTRATOR,
    /** May withdraw what breaks the policy. */
    MODERATOR,
    /** Prepares performance reviews. */
    HR,
    /** An executive who must be seen taking part. */
    LEADER;

    /** The name used in the database, in security annotations and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** For security annotations, which take constants only. */
    public static final class Name {
        public static final String ADMINISTRATOR = "administrator";
        public static final String MODERATOR = "moderator";
        public static final String HR = "hr";
        public static final String LEADER = "leader";

        private Name() {}
    }
}
