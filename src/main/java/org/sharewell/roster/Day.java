package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;

/** A day of the calendar as somebody sees it; the hint is null unless something might be written. */
public record Day(LocalDate date, LocalDate now, List<Entry> entries, Hint hint) {
    /** So many are seen at once. */
    private static final int MOST = 8;

    public boolean isToday() {
        return date.equals(now);
    }

    public boolean isPast() {
        return date.isBefore(now);
    }

    public boolean isWeekend() {
        return !Span.isWorkingDay(date);
    }

    /** Whether somebody might still write for it. */
    boolean isOpen() {
        return entries.isEmpty() && !isPast() && !isWeekend();
    }

    public List<Entry> shown() {
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    public int more() {
        return entries.size() - shown().size();
    }

    public boolean isBlank() {
        return entries.isEmpty() && hint == null;
    }

    Day with(Hint better) {
        return new Day(date, now, entries, better);
    }
}
