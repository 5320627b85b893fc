package org.sharewell.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Spreads slots over working days: everybody's come round in the agreed number of days, and somebody's first is where the fewest
 * others write. The same people, days and cadence always give the same slots.
 */
final class RoundRobin {
    private final Span span;
    private final int everyDays;
    private final Map<LocalDate, Integer> busy = new HashMap<>();

    RoundRobin(Span span, int everyDays, Collection<LocalDate> taken) {
        this.span = span;
        this.everyDays = everyDays;
        taken.forEach(this::take);
    }

    /** New slots for people in their order. */
    List<Proposal> spread(List<Turn> people) {
        var proposals = new ArrayList<Proposal>();
        people.forEach(person -> proposals.addAll(come(person)));
        return proposals;
    }

    private List<Proposal> come(Turn turn) {
        var proposals = new ArrayList<Proposal>();
        for (var day = first(turn.last()); !day.isAfter(span.last()); day = Span.workingDay(day.plusDays(everyDays))) {
            take(day);
            proposals.add(new Proposal(turn.person(), day));
        }
        return proposals;
    }

    private LocalDate first(LocalDate last) {
        var due = last == null ? span.first() : Span.workingDay(last.plusDays(everyDays));
        return due.isAfter(span.first()) ? due : quietest();
    }

    /** The working day of the first round on which the fewest write; of several the earliest. */
    private LocalDate quietest() {
        return span.first().datesUntil(span.first().plusDays(Math.max(everyDays, 3))).filter(Span::isWorkingDay)
                .min(Comparator.comparing((LocalDate day) -> busy.getOrDefault(day, 0))).orElseThrow();
    }

    private void take(LocalDate day) {
        busy.merge(day, 1, Integer::sum);
    }

    /** Somebody on the roster, and the last day they have a slot on; null for none. */
    record Turn(UUID person, LocalDate last) {}

    /** A slot that somebody might take. */
    record Proposal(UUID person, LocalDate day) {}
}
