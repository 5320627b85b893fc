package org.sharewell.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** Everything on the calendar's page; the month is null for the list of the coming weeks. */
public record Sheet(YearMonth month, LocalDate today, List<Week> weeks, Pace pace, Personal personal, Typed typed) {
    public boolean isList() {
        return month == null;
    }

    public YearMonth earlier() {
        return month.minusMonths(1);
    }

    public YearMonth later() {
        return month.plusMonths(1);
    }

    /** Weekends only where something stands on one. */
    public List<DayOfWeek> columns() {
        var busy = weeks.stream().flatMap(week -> week.days().stream()).anyMatch(day -> day.isWeekend() && !day.entries().isEmpty());
        return Arrays.asList(DayOfWeek.values()).subList(0, busy ? 7 : 5);
    }

    public List<Day> columns(Week week) {
        return week.days().subList(0, columns().size());
    }

    public boolean isBlank() {
        return weeks.stream().allMatch(Week::isBlank);
    }

    public LocalDate last() {
        return today.plusYears(1);
    }

    /** What was agreed, and how much of it stands in this week and the next. */
    public record Pace(Cadence cadence, long now, long soon) {}

    /** What concerns the viewer: their place on the roster, what they are asked, their drafts. */
    public record Personal(Roster.Standing standing, List<Portrait> writers, List<Swaps.Request> requests, List<Articles.Waiting> waiting, boolean steward) {
        public boolean isOn() {
            return standing == Roster.Standing.ON;
        }

        public boolean isAsked() {
            return standing == Roster.Standing.ASKED;
        }
    }

    /** What somebody asked for that could not be done, and why. */
    public record Typed(String post, String day, List<String> wrong) {
        static final Typed NOTHING = new Typed("", "", List.of());

        public boolean is(UUID draft) {
            return draft.toString().equals(post);
        }
    }
}
