package org.sharewell.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/** The place in a list after which the next part begins: the last item's sort key and id. Opaque to whoever passes it on. */
public record Cursor(String key, UUID id) {
    private static final int UUID_LENGTH = 36;

    public static Cursor after(Instant at, UUID id) {
        return new Cursor(at.toString(), id);
    }

    public static Cursor after(String name, UUID id) {
        return new Cursor(name, id);
    }

    /** Reads what {@link #toString()} wrote; also found by JAX-RS for parameters. Refuses anything else with 400. */
    public static Cursor fromString(String opaque) {
        try {
            var plain = Utf8.strict(Base64.getUrlDecoder().decode(opaque));
            return new Cursor(plain.substring(UUID_LENGTH), UUID.fromString(plain.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw refusal();
        }
    }

    /** The key of a list by time. */
    public Instant at() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException malformed) {
            throw refusal();
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal() {
        return Refusal.malformed(Message.of(WebMessages.class, WebMessages::badCursor));
    }
}
