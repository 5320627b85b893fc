package org.sharewell.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundRobinTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final Span FOUR_WEEKS = Span.weeks(MONDAY, 4);

    @Test
    void ten_people_every_two_weeks_are_one_on_every_working_day() {
        var proposals = new RoundRobin(FOUR_WEEKS, 14, List.of()).spread(people(10));
        assertThat(proposals.stream().map(RoundRobin.Proposal::day)).containsExactlyInAnyOrderElementsOf(
                FOUR_WEEKS.days().filter(Span::isWorkingDay).toList());
        assertThat(days(proposals, 0)).containsExactly(MONDAY, MONDAY.plusDays(14));
        assertThat(days(proposals, 9)).containsExactly(MONDAY.plusDays(11), MONDAY.plusDays(25));
    }

    @Test
    void the_same_people_get_the_same_slots_again() {
        var first = new RoundRobin(FOUR_WEEKS, 14, List.of(MONDAY)).spread(people(7));
        assertThat(new RoundRobin(FOUR_WEEKS, 14, List.of(MONDAY)).spread(people(7))).isEqualTo(first);
    }

    @Test
    void whoever_comes_later_writes_where_the_fewest_do() {
        var taken = List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(1), MONDAY.plusDays(2));
        var proposals = new RoundRobin(Span.weeks(MONDAY, 1), 3, taken).spread(people(1));
        assertThat(days(proposals, 0)).startsWith(MONDAY);
        assertThat(days(new RoundRobin(Span.weeks(MONDAY, 1), 5, taken).spread(people(1)), 0)).containsExactly(MONDAY.plusDays(3));
    }

    @Test
    void somebody_with_a_slot_goes_on_from_there() {
        var turn = new RoundRobin.Turn(person(0), MONDAY.minusDays(10));
        assertThat(new RoundRobin(FOUR_WEEKS, 14, List.of()).spread(List.of(turn)).stream().map(RoundRobin.Proposal::day))
                .containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(18));
    }

    @Test
    void whoever_has_waited_longer_than_agreed_comes_in_the_first_round() {
        var turn = new RoundRobin.Turn(person(0), MONDAY.minusDays(90));
        assertThat(new RoundRobin(FOUR_WEEKS, 14, List.of()).spread(List.of(turn)).getFirst().day()).isEqualTo(MONDAY);
    }

    @Test
    void nobody_is_asked_to_write_on_a_weekend() {
        for (var days : List.of(1, 2, 3, 5, 9, 10, 13))
            assertThat(new RoundRobin(Span.weeks(MONDAY, 12), days, List.of()).spread(people(9))).as("every " + days)
                    .extracting(proposal -> proposal.day().getDayOfWeek()).isNotEmpty().doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void nobody_gets_a_day_twice_or_outside_the_weeks() {
        for (var days : List.of(1, 2, 7, 14, 90)) {
            var proposals = new RoundRobin(FOUR_WEEKS, days, List.of()).spread(people(30));
            assertThat(proposals).doesNotHaveDuplicates().allMatch(proposal -> FOUR_WEEKS.has(proposal.day()));
        }
    }

    @Test
    void days_on_which_clocks_change_are_days_like_others() {
        var autumn = Span.weeks(LocalDate.parse("2026-10-19"), 3);
        assertThat(days(new RoundRobin(autumn, 7, List.of()).spread(people(1)), 0))
                .containsExactly(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-02"));
    }

    private static List<LocalDate> days(List<RoundRobin.Proposal> proposals, int person) {
        return proposals.stream().filter(proposal -> proposal.person().equals(person(person))).map(RoundRobin.Proposal::day).collect(Collectors.toList());
    }

    private static List<RoundRobin.Turn> people(int count) {
        return IntStream.range(0, count).mapToObj(n -> new RoundRobin.Turn(person(n), null)).toList();
    }

    private static UUID person(int n) {
        return new UUID(0, n);
    }
}
