package org.sharewell.roster;

import java.time.LocalDate;

/** How much was planned and published in a week, of what was agreed then: by nobody in particular. */
public record Tally(LocalDate monday, LocalDate current, long planned, long published, int enough) {
    public boolean isNow() {
        return monday.equals(current);
    }

    /** Whether the week is still to come. */
    public boolean isAhead() {
        return monday.isAfter(current);
    }

    /** What counts: what was published, or for a week to come what is planned. */
    public long count() {
        return isAhead() ? planned : published;
    }

    public boolean isEnough() {
        return count() >= enough;
    }
}
