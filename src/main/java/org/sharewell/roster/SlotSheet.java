package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** Everything on a slot's own page; what was typed, and what is wrong with it, after a refusal. */
public record SlotSheet(Turn turn, boolean held, LocalDate today, Choices choices, Optional<Swaps.Request> request, List<Swaps.Request> toAnswer, Typed typed) {
    /** What was asked about it and waits for an answer. */
    public Optional<Swaps.Request> asked() {
        return request.filter(there -> !there.declined());
    }

    /** What was asked about it and answered with no. */
    public Optional<Swaps.Request> answered() {
        return request.filter(Swaps.Request::declined);
    }

    public LocalDate last() {
        return today.plusYears(1);
    }

    public String day() {
        return typed.day() == null ? turn.day().toString() : typed.day();
    }

    public List<String> wrong(String field) {
        return typed.errors().getOrDefault(field, List.of());
    }

    /** What does not belong to a field of this page. */
    public List<String> wrong() {
        return typed.errors().entrySet().stream().filter(error -> !List.of("day", "with").contains(error.getKey())).flatMap(error -> error.getValue().stream()).toList();
    }

    /** With whom it could be exchanged, and what could be written for it. */
    public record Choices(List<Portrait> writers, List<Turn> turns, List<Articles.Waiting> drafts) {
        public boolean isNobody() {
            return writers.isEmpty() && turns.isEmpty();
        }
    }

    /** What was typed; all null and empty at first. */
    public record Typed(String day, String with, Map<String, List<String>> errors) {
        static final Typed NOTHING = new Typed(null, "", Map.of());
    }

    public boolean isChosen(UUID slot) {
        return ("day:" + slot).equals(typed.with());
    }
}
