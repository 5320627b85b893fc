package org.sharewell.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

/** Puts a slot's page together. */
@ApplicationScoped
class SlotSheets {
    private static final int WEEKS = 12;

    private final Articles articles;
    private final Roster roster;
    private final Turns turns;
    private final Slots slots;
    private final Swaps swaps;
    private final Days days;

    SlotSheets(Articles articles, Roster roster, Turns turns, Slots slots, Swaps swaps, Days days) {
        this.articles = articles;
        this.roster = roster;
        this.turns = turns;
        this.slots = slots;
        this.swaps = swaps;
        this.days = days;
    }

    /** Nothing where its article is published. */
    Optional<SlotSheet> of(Viewer viewer, UUID id, SlotSheet.Typed typed) {
        slots.visible(id);
        var today = days.today(viewer);
        return turns.one(viewer, id).map(turn -> {
            var held = turn.person().equals(viewer.id());
            var requests = swaps.open(viewer, today);
            var asked = requests.stream().filter(request -> request.slot().equals(id) && !request.mine()).findFirst();
            var toAnswer = requests.stream().filter(request -> request.mine() && (request.slot().equals(id) || held && turn.planned().equals(request.offered()))).toList();
            return new SlotSheet(turn, held, today, turn.own() ? choices(viewer, turn) : new SlotSheet.Choices(List.of(), List.of(), List.of()), asked, toAnswer, typed);
        });
    }

    /** The page again after a refusal, with what was typed. */
    SlotSheet again(Viewer viewer, UUID id, SlotSheet.Typed typed, Refusal refusal) {
        var byField = refusal.errors().in(viewer.locale());
        var errors = byField.isEmpty() ? Map.of("", List.of(refusal.why().in(viewer.locale()))) : byField;
        return of(viewer, id, new SlotSheet.Typed(typed.day(), typed.with(), errors)).orElseThrow(() -> refusal);
    }

    /** Nobody has two slots on one day: whoever has one then, and days on which the holder writes already, are not offered. */
    private SlotSheet.Choices choices(Viewer viewer, Turn turn) {
        var all = turns.between(viewer, new Span(days.today(viewer), days.today(viewer).plusWeeks(WEEKS)));
        var taken = all.stream().filter(one -> one.person().equals(turn.person())).map(Turn::planned).collect(Collectors.toSet());
        var busy = all.stream().filter(one -> one.planned().equals(turn.planned())).map(Turn::username).collect(Collectors.toSet());
        var others = all.stream().filter(one -> one.scheduledAt() == null && !taken.contains(one.planned()) && !busy.contains(one.username())).toList();
        var writers = roster.writers().stream().filter(writer -> !writer.username().equals(turn.username()) && !busy.contains(writer.username())).toList();
        return new SlotSheet.Choices(writers, others, turn.hasDraft() ? List.of() : articles.waiting(viewer));
    }
}
