package org.sharewell.roster;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** A week of the calendar, and how much of what was agreed stands in it. */
public record Week(List<Day> days, int enough) {
    private static final int MOST_HINTS = 3;

    public LocalDate monday() {
        return days.getFirst().date();
    }

    /** Without what only its holder sees of days that are over. */
    public long count() {
        return days.stream().flatMap(day -> day.entries().stream().filter(entry -> !day.isPast() || entry.stage() == Stage.PUBLISHED)).count();
    }

    public boolean isBlank() {
        return days.stream().allMatch(Day::isBlank);
    }

    /** Days on which nothing stands yet, and nothing is hinted at. */
    public List<Day> free() {
        return days.stream().filter(day -> day.isOpen() && day.isBlank()).toList();
    }

    /** The same with a hint on as many open days as are missing, three at most. */
    Week hinted(Iterator<Hint> hints) {
        var missing = new int[] { (int) Math.min(MOST_HINTS, enough - count()) };
        return new Week(days.stream().map(day -> day.isOpen() && missing[0]-- > 0 && hints.hasNext() ? day.with(hints.next()) : day).toList(), enough);
    }
}
