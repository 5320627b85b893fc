package org.sharewell.web;

import java.util.Arrays;

import jakarta.ws.rs.core.EntityTag;

/** The version of a thing that can be edited, as ETag and If-Match carry it (RFC 9110 13.1.1). */
public record Version(long number) {
    public EntityTag tag() {
        return new EntityTag(String.valueOf(number));
    }

    /** Refuses a change that names no version (428) or an old one (412). */
    public void expect(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw Refusal.versionMissing();
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(this::isNamedBy)) throw Refusal.stale(Said.of(412));
    }

    /** A proxy that compresses makes tags weak on the way; the number still says what it said. */
    private boolean isNamedBy(String tag) {
        return tag.equals("*") || tag.equals("\"" + number + "\"") || tag.equals("W/\"" + number + "\"");
    }
}
