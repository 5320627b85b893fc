package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.sharewell.people.Portrait;

import static org.assertj.core.api.Assertions.assertThat;

class WeekTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private static Week week(LocalDate today, int... busy) {
        return new Week(Span.weeks(MONDAY, 1).days().map(day -> new Day(day, today, IntStream.of(busy).filter(n -> MONDAY.plusDays(n).equals(day))
                .mapToObj(_ -> entry(day)).toList(), null)).toList(), 5);
    }

    private static Entry entry(LocalDate day) {
        return new Entry(Stage.DRAFT, day, new Portrait("olga", "Olga", null), false, null, 0, "Words", null, null);
    }

    private static List<Hint> hints(int count) {
        return IntStream.range(0, count).mapToObj(n -> new Hint("known", "Topic " + n, "", 2)).toList();
    }

    private static List<Integer> hinted(Week week, int hints) {
        return week.hinted(hints(hints).iterator()).days().stream().filter(day -> day.hint() != null).map(day -> day.date().getDayOfWeek().getValue()).toList();
    }

    @Test
    void there_are_three_hints_a_week_at_most_on_working_days() {
        assertThat(hinted(week(MONDAY), 9)).containsExactly(1, 2, 3);
        assertThat(hinted(week(MONDAY.minusDays(9), 0, 1, 2), 9)).containsExactly(4, 5);
    }

    @Test
    void there_are_no_more_hints_than_articles_missing() {
        assertThat(hinted(week(MONDAY, 0, 0, 1, 1), 9)).containsExactly(3);
        assertThat(hinted(week(MONDAY, 0, 0, 1, 1, 1), 9)).isEmpty();
    }

    @Test
    void days_that_are_over_are_not_hinted_at_and_drafts_on_them_do_not_count() {
        assertThat(hinted(week(MONDAY.plusDays(3), 0), 9)).containsExactly(4, 5);
        assertThat(week(MONDAY.plusDays(3), 0, 4).count()).isEqualTo(1);
    }

    @Test
    void without_ideas_there_are_no_hints() {
        assertThat(hinted(week(MONDAY), 1)).containsExactly(1);
        assertThat(hinted(week(MONDAY), 0)).isEmpty();
    }
}
