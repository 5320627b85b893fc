package org.sharewell.web.calendar;

import java.time.Instant;
import java.time.temporal.Temporal;

/**
 * An entry of a calendar: on a whole day (a LocalDate) or at an instant.
 *
 * @param uid the same as long as it exists, whatever changes about it
 * @param revision how often and when it was changed
 * @param meeting what else there is to say where people meet; null for what blocks no time
 */
public record Happening(String uid, Temporal start, String summary, String path, Revision revision, Meeting meeting) {
    /** Something to be known of, at which nobody is busy. */
    public static Happening reminder(String uid, Temporal start, String summary, String path, Revision revision) {
        return new Happening(uid, start, summary, path, revision, null);
    }

    public record Revision(int sequence, Instant at) {}

    /** Until when and where people meet, and whether it was called off. */
    public record Meeting(Instant end, String place, boolean cancelled) {}
}
