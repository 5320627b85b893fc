package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharewell.web.Refusal;

/** Proves R-XS-6: each limit at one less, exactly, and one more; and nothing takes longer than the deadline. */
class LimitTest {
    private static final Markdown MARKDOWN = new Markdown();

    @AfterAll
    static void close() {
        MARKDOWN.close();
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit(Limit.BYTES, n -> "ü".repeat(n / 2) + "a".repeat(n % 2)),
                limit(Limit.LINES, n -> "a\n\n".repeat(n / 2) + "a\n".repeat(n % 2)),
                limit(Limit.COLUMNS, n -> "|" + "a|".repeat(n) + "\n|" + "-|".repeat(n)),
                limit(Limit.COLUMNS, n -> "<table><tr>" + "<td>a</td>".repeat(n) + "</tr></table>"),
                limit(Limit.COLUMNS, n -> "<table><tr><td colspan=40>a</td>" + "<td>a</td>".repeat(n - 40) + "</tr></table>"),
                limit(Limit.CELLS, n -> "|a|\n|-|\n" + "a\n".repeat(n - 1)),
                limit(Limit.CELLS, n -> "<table>" + "<tr><td>a</td></tr>".repeat(n) + "</table>"),
                limit(Limit.LINKS, n -> "[a](/x) ".repeat(n)),
                limit(Limit.LINKS, n -> "https://x.example ".repeat(n - 1) + "![x](https://x.example/1.png)"),
                limit(Limit.IMAGES, n -> "![a](/images/0190b7a2-1111-7222-8333-444455556666) ".repeat(n)),
                limit(Limit.MARKS, n -> "* ".repeat(n).replaceFirst("^", "a ")),
                limit(Limit.NESTING, n -> "> ".repeat(n) + "a"),
                limit(Limit.NESTING, n -> "<div>".repeat(n) + "a" + "</div>".repeat(n)),
                limit(Limit.NESTING, LimitTest::lists));
    }

    private static Arguments limit(Limit limit, IntFunction<String> text) {
        return Arguments.of(limit, text);
    }

    private static String lists(int depth) {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++) text.append("  ".repeat(i)).append("- a\n");
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_may_be_reached_and_not_passed(Limit limit, IntFunction<String> text) {
        var max = (int) limit.max;
        assertThatCode(() -> MARKDOWN.render(text.apply(max - 1))).doesNotThrowAnyException();
        assertThatCode(() -> MARKDOWN.render(text.apply(max))).doesNotThrowAnyException();
        refused(text.apply(max + 1));
    }

    private static void refused(String text) {
        var refusal = catchThrowableOfType(Refusal.class, () -> MARKDOWN.render(text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.errors().on("markdown")).isTrue();
    }

    @Test
    void html_that_grows_beyond_a_megabyte_is_refused_before_it_fills_the_memory() {
        refused("[a]: " + "u".repeat(40_000) + "\n\n" + "[a] ".repeat(1_900));
        var html = new Bounded();
        html.append("a".repeat((int) Limit.LAID_OUT.max));
        assertThat(catchThrowableOfType(Refusal.class, () -> html.append('a'))).isNotNull();
    }

    @Test
    void short_rows_filled_up_to_wide_tables_are_refused() {
        refused("|" + "a|".repeat(50) + "\n|" + "-|".repeat(50) + "\n" + "a\n".repeat(5_000));
        refused("|" + "a|".repeat(16_000) + "\n|" + "-|".repeat(16_000) + "\n" + "a\n".repeat(9_000));
    }

    static Stream<String> pathological() {
        return Stream.of("*a **a ", "a_ ", "_a ", "a]", "[a", "*a_ ", "a**bc* ", "[ a_", "[a](b", "![[]()", "[a](<b", "[ (](", "[", "> ", "abc\u0000", "`a``b", "<!--", "<?", "<![CDATA[", "<!A ", "www.a", "http://", "a@",
                "a.b-", "**x [a*b**c*](d)", "\\", "<div>", "<b>", "<a href=/x>", "<table><td>", "<p><b>", "<li>", "&", "&quot;", "# a\n", "# ü\n", "~a~~", "[^a]", "[^", "*_", "|", "|\n", "a\n=\n", "* ", "> - ", "-\n",
                "</b>", "<b></i>", "a\u0301\u0301", "[a](b \"", "[a]: b '\n", "<select><option>", "<script>", "<textarea>", "<h2 id=h-a>a</h2>", "- [x] a\n", "กขค", "😀", "{{", "@", "a\n\n", "\t- a\n", "1. ", "![", "](", "<a b=c ");
    }

    @ParameterizedTest
    @MethodSource("pathological")
    void a_hundred_kilobytes_of_anything_are_rendered_or_refused(String piece) {
        for (var text : new String[] { fill(piece), fill(piece).lines().limit(9_000).collect(Collectors.joining("\n")) }) judged(text);
    }

    private static void judged(String text) {
        try {
            assertThat(Allowed.violations(MARKDOWN.render(text).html().html())).isEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.status()).isIn(422, 503);
        }
    }

    private static String fill(String piece) {
        return piece.repeat((int) (Limit.BYTES.max / Text.bytes(piece)));
    }
}
