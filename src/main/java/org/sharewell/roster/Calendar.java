package org.sharewell.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

import static java.util.stream.Collectors.groupingBy;

/** Whole weeks as somebody sees them. */
@ApplicationScoped
class Calendar {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::day).thenComparing(Entry::stage, Comparator.reverseOrder());

    private final Turns turns;
    private final Articles articles;
    private final Days days;

    Calendar(Turns turns, Articles articles, Days days) {
        this.turns = turns;
        this.articles = articles;
        this.days = days;
    }

    /** Weeks without hints. */
    List<Week> weeks(Viewer viewer, Span span, Cadence cadence) {
        var byDay = entries(viewer, span.wholeWeeks()).stream().collect(groupingBy(Entry::day));
        return Stream.iterate(Span.monday(span.first()), monday -> !monday.isAfter(span.last()), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday, days.today(viewer), byDay, cadence)).toList();
    }

    private static Week week(LocalDate monday, LocalDate today, Map<LocalDate, List<Entry>> byDay, Cadence cadence) {
        return new Week(Span.weeks(monday, 1).days().map(day -> new Day(day, today, byDay.getOrDefault(day, List.of()), null)).toList(), cadence.enough());
    }

    static List<Week> hinted(List<Week> weeks, Iterator<Hint> hints) {
        return weeks.stream().map(week -> week.hinted(hints)).toList();
    }

    /** What stands on days, in their order. A day that is over without its article is its holder's own business, until the week is over too. */
    List<Entry> entries(Viewer viewer, Span span) {
        var today = days.today(viewer);
        var planned = turns.between(viewer, span).stream().filter(turn -> !turn.day().isBefore(today)
                || isMine(viewer, turn.person()) && !turn.day().isBefore(Span.monday(today)))
                .map(turn -> Entry.of(turn, isMine(viewer, turn.person())));
        var others = articles.between(viewer, span).stream().map(article -> article.entry(isMine(viewer, article.person())));
        return Stream.concat(planned, others).sorted(ORDER).toList();
    }

    private static boolean isMine(Viewer viewer, UUID person) {
        return person.equals(viewer.id());
    }
}
