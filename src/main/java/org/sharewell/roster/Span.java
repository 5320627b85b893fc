package org.sharewell.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/** Days from the first to the last, both included. */
public record Span(LocalDate first, LocalDate last) {
    /** Whole weeks, of which the first has that day in it. */
    public static Span weeks(LocalDate day, int weeks) {
        var monday = monday(day);
        return new Span(monday, monday.plusWeeks(weeks).minusDays(1));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY;
    }

    /** That day, or the Monday after a weekend. */
    static LocalDate workingDay(LocalDate day) {
        return isWorkingDay(day) ? day : day.with(next(MONDAY));
    }

    /** The same days with the rest of their weeks. */
    Span wholeWeeks() {
        return new Span(monday(first), last.with(nextOrSame(DayOfWeek.SUNDAY)));
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
