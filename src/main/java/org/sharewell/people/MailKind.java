package org.sharewell.people;

import java.util.Locale;

/** The kinds of mail that somebody can do without. */
public enum MailKind {
    /** What one has planned oneself comes near. */
    REMINDERS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
