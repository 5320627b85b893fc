package org.sharewell.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a list by time goes on: after this instant and this id. Opaque outside. */
public record Cursor(Instant instant, UUID id) {
    public static Cursor of(Instant instant, UUID id) {
        return new Cursor(instant, id);
    }

    /** What {@link #toString} wrote; null and empty mean the beginning, anything else is a malformed request. */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            throw Refusal.malformed(Message.of(WebMessages.class, WebMessages::malformedCursor));
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((instant + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
}
