package org.sharewell.roster.feed;

import java.time.Instant;
import java.time.temporal.Temporal;

/**
 * An entry of a calendar: on a whole day (a LocalDate) or at an instant.
 *
 * @param uid the same as long as it exists, whatever changes about it
 * @param revision how often and when it was changed
 */
record Happening(String uid, Temporal start, String summary, String path, Revision revision) {
    record Revision(int sequence, Instant at) {}
}
