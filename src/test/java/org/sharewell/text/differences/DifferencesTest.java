package org.sharewell.text.differences;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTest {
    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "line " + i).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String said(Differences.Cell cell) {
        return cell == null ? "-" : cell.line() + " " + cell.pieces().stream().map(p -> p.changed() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining());
    }

    private static List<String> shown(String before, String after) {
        return Differences.of(before, after).stream().map(row -> row.skipped() > 0 ? "… " + row.skipped() : said(row.before()) + " | " + said(row.after())).toList();
    }

    @Test
    void nothing_is_shown_where_nothing_differs() {
        assertThat(shown("a\nb", "a\nb")).isEmpty();
        assertThat(shown("", "")).isEmpty();
    }

    @Test
    void a_changed_line_shows_its_changed_words() {
        assertThat(shown("The pump is loud.", "The old pump is quiet.")).containsExactly("1 The pump is [loud.] | 1 The [old ]pump is [quiet.]");
    }

    @Test
    void lines_that_came_or_went_have_nothing_beside_them() {
        assertThat(shown("a\nb\n", "a\n")).containsExactly("1 a | 1 a", "2 [b] | -");
        assertThat(shown("", "new")).containsExactly("- | 1 [new]");
        assertThat(shown("x\na", "a")).containsExactly("1 [x] | -", "2 a | 1 a");
    }

    @Test
    void alike_lines_stand_side_by_side_whatever_blank_lines_are_between() {
        assertThat(shown("Line one.\n\nLine two.", "Line one third.\n\nLine two changed.\n\n- a\n- b")).containsExactly("1 Line [one.] | 1 Line [one third.]",
                "2  | 2 ", "3 Line [two.] | 3 Line [two changed.]", "- | 4 []", "- | 5 [- a]", "- | 6 [- b]");
        assertThat(shown("The pump is loud.\n\nCall me.", "New: read this first.\n\nThe pump is quiet.\n\nCall me."))
                .contains("1 The pump is [loud.] | 3 The pump is [quiet.]", "3 Call me. | 5 Call me.");
    }

    @Test
    void of_what_stayed_two_lines_are_shown_around_each_change() {
        assertThat(shown(lines(1, 20), lines(1, 9) + "new\n" + lines(10, 20)))
                .containsExactly("… 7", "8 line 8 | 8 line 8", "9 line 9 | 9 line 9", "- | 10 [new]", "10 line 10 | 11 line 10", "11 line 11 | 12 line 11", "… 9");
        assertThat(shown("one\n" + lines(1, 4) + "two", "ONE\n" + lines(1, 4) + "TWO")).hasSize(6).noneMatch(row -> row.startsWith("…"));
    }

    @Test
    void both_sides_can_be_read_back_whole_where_nothing_is_left_out() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var before = text(random);
            var after = text(random);
            var rows = Differences.of(before, after);
            assertThat(rows.stream().mapToInt(r -> r.skipped() + (r.before() == null ? 0 : 1)).sum()).isEqualTo(rows.isEmpty() ? 0 : (int) before.lines().count());
            for (var row : rows) {
                if (row.before() != null) assertThat(read(row.before())).isEqualTo(before.lines().toList().get(row.before().line() - 1));
                if (row.after() != null) assertThat(read(row.after())).isEqualTo(after.lines().toList().get(row.after().line() - 1));
            }
        }
    }

    private static String read(Differences.Cell cell) {
        return cell.pieces().stream().map(Differences.Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(_ -> "ab ac".substring(random.nextInt(4))).collect(Collectors.joining("\n"));
    }

    /** By an algorithm that keeps every path this would end in gigabytes. */
    @Test
    @Timeout(20)
    void the_longest_texts_that_have_nothing_in_common_are_compared() {
        var before = IntStream.range(0, 10_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        assertThat(Differences.of(before, before.replace('a', 'b'))).hasSize(10_000).noneMatch(Differences.Row::isSame);
        var words = IntStream.range(0, 20_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(shown(words, words.replace('w', 'v'))).containsExactly("1 [" + words + "] | 1 [" + words.replace('w', 'v') + "]");
    }
}
