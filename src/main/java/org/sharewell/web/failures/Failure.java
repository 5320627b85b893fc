package org.sharewell.web.failures;

import java.util.Map;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.WebMessages;

/** What went wrong, as far as the outside may know it. */
record Failure(int status, Message why, Errors errors, Map<String, String> headers) {
    static Failure plain(int status) {
        return new Failure(status, Said.of(status), new Errors(), Map.of());
    }

    static Failure of(Refusal refusal) {
        var headers = refusal.retryAfter().map(d -> Map.of("Retry-After", String.valueOf(Math.max(1, d.toSeconds())))).orElse(Map.of());
        return new Failure(refusal.status(), refusal.why(), refusal.errors(), headers);
    }

    static Failure invalid(Errors errors) {
        return new Failure(422, Message.of(WebMessages.class, WebMessages::invalid), errors, Map.of());
    }

    /** Come back soon: the database is away or has too much to do. */
    static Failure unavailable() {
        return new Failure(503, Said.of(503), new Errors(), Map.of("Retry-After", "5"));
    }

    /** A fault of ours is written to the log with its number, a refusal is not. */
    boolean isOurs() {
        return status >= 500;
    }
}
