package org.sharewell.roster;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.events.Audited;

/** What was agreed: an expert writes every so many days, and the blog brings more than so many articles a week. */
public record Cadence(int everyDays, int moreThan) {
    static final Cadence UNTIL_AGREED = new Cadence(14, 4);

    /** How many articles of a week are enough. */
    public int enough() {
        return moreThan + 1;
    }

    public record Agreed(UUID cadence, UUID actor, Instant at) implements Audited {}
}
