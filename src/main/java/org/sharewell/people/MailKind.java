package org.sharewell.people;

import java.util.Locale;

/** The kinds of mail that somebody can do without. */
public enum MailKind {
    /** What one has planned oneself comes near. */
    REMINDERS,
    /** What one has been told and has not read. */
    NOTIFICATIONS;

    static MailKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
