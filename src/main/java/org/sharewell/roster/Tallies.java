package org.sharewell.roster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** Counts the weeks behind and ahead. */
@ApplicationScoped
class Tallies {
    private static final int BEHIND = 12;
    private static final int AHEAD = 4;
    private static final String PLANNED = """
            select monday, cast(sum(slots) as bigint) from (
              select monday, slots from roster_week where monday >= :first
              union all select cast(date_trunc('week', cast(day as timestamp)) as date), 1 from slot where day between :first and :last) all_of_them group by monday""";

    private final Session session;
    private final Articles articles;
    private final Cadences cadences;

    Tallies(Session session, Articles articles, Cadences cadences) {
        this.session = session;
        this.articles = articles;
        this.cadences = cadences;
    }

    /** The last twelve weeks, this one and the next four. */
    List<Tally> around(LocalDate today) {
        var now = Span.monday(today);
        var span = new Span(now.minusWeeks(BEHIND), now.plusWeeks(AHEAD + 1).minusDays(1));
        var planned = planned(span);
        var published = articles.published(span).stream().collect(groupingBy(Span::monday, counting()));
        var agreements = cadences.all();
        return Stream.iterate(span.first(), monday -> !monday.isAfter(span.last()), monday -> monday.plusWeeks(1))
                .map(monday -> new Tally(monday, now, planned.getOrDefault(monday, 0L), published.getOrDefault(monday, 0L), agreed(agreements, monday).enough())).toList();
    }

    private Map<LocalDate, Long> planned(Span span) {
        return session.createNativeQuery(PLANNED, Planned.class).setParameter("first", span.first()).setParameter("last", span.last())
                .stream().collect(toMap(Planned::monday, Planned::slots));
    }

    /** What was agreed by the end of a week. */
    private static Cadence agreed(List<Cadences.Agreement> agreements, LocalDate monday) {
        var end = monday.plusWeeks(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return agreements.stream().filter(agreement -> agreement.at().isBefore(end)).findFirst().map(Cadences.Agreement::cadence).orElse(Cadence.UNTIL_AGREED);
    }

    record Planned(LocalDate monday, long slots) {}
}
