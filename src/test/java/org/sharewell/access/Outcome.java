package org.sharewell.access;

import java.util.Locale;

import org.sharewell.access.Browser.Answer;

/** How a request ends, as the table says it. */
public enum Outcome {
    OK, MISSING, FORBIDDEN, CONFLICT, INVALID, STRANGER;

    static Outcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing may have happened. */
    public boolean isRefusal() {
        return this == MISSING || this == FORBIDDEN || this == CONFLICT || this == STRANGER;
    }

    /** Whether an answer is this outcome: strangers are sent to sign in, programs get 401. */
    public boolean is(Answer answer, String path) {
        return switch (this) {
            case OK -> answer.status() / 100 == 2 || answer.status() == 303 && !answer.location().startsWith("/login?");
            case MISSING -> answer.status() == 404;
            case FORBIDDEN -> answer.status() == 403;
            case CONFLICT -> answer.status() == 409;
            case INVALID -> answer.status() == 422;
            case STRANGER -> path.startsWith("/api/") || path.startsWith("/live") ? answer.status() == 401
                    : answer.status() == 302 && answer.location().startsWith("/login?next=");
        };
    }
}
