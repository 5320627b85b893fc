package org.sharewell.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

/** Puts the calendar's page together. */
@ApplicationScoped
class Sheets {
    /** The list shows this week and the seven after it. */
    private static final int LISTED = 8;

    private final Calendar calendar;
    private final Cadences cadences;
    private final Articles articles;
    private final Roster roster;
    private final Swaps swaps;
    private final Hints hints;
    private final Days days;

    Sheets(Calendar calendar, Cadences cadences, Articles articles, Roster roster, Swaps swaps, Hints hints, Days days) {
        this.calendar = calendar;
        this.cadences = cadences;
        this.articles = articles;
        this.roster = roster;
        this.swaps = swaps;
        this.hints = hints;
        this.days = days;
    }

    Sheet month(Viewer viewer, String typed, Sheet.Typed wrong) {
        var month = parse(typed, YearMonth.from(days.today(viewer)));
        return sheet(viewer, month, new Span(month.atDay(1), month.atEndOfMonth()), wrong);
    }

    Sheet list(Viewer viewer, Sheet.Typed wrong) {
        return sheet(viewer, null, listed(days.today(viewer)), wrong);
    }

    static Span listed(LocalDate today) {
        return Span.weeks(today, LISTED);
    }

    private Sheet sheet(Viewer viewer, YearMonth month, Span span, Sheet.Typed wrong) {
        var cadence = cadences.now();
        var weeks = calendar.weeks(viewer, span, cadence);
        var pace = pace(viewer, cadence, weeks);
        return new Sheet(month, days.today(viewer), Calendar.hinted(weeks, hints.all(viewer).iterator()), pace, personal(viewer), wrong);
    }

    private Sheet.Pace pace(Viewer viewer, Cadence cadence, List<Week> shown) {
        var two = Span.weeks(days.today(viewer), 2);
        var there = shown.stream().filter(week -> two.has(week.monday())).toList();
        var both = there.size() == 2 ? there : calendar.weeks(viewer, two, cadence);
        return new Sheet.Pace(cadence, both.getFirst().count(), both.getLast().count());
    }

    private Sheet.Personal personal(Viewer viewer) {
        var members = roster.members(viewer);
        return new Sheet.Personal(members.standing(), members.writers(), swaps.open(viewer, days.today(viewer)), articles.waiting(viewer), Steward.is(viewer));
    }

    /** The month as it is typed into an address; anything else is this one. */
    private static YearMonth parse(String typed, YearMonth now) {
        try {
            var month = typed == null ? now : YearMonth.parse(typed);
            return Math.abs(month.getYear() - now.getYear()) > 50 ? now : month;
        } catch (DateTimeException notAMonth) {
            return now;
        }
    }
}
