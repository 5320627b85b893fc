package org.sharewell.text.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.text.Markdown;

class MarkdownFromHtmlTest {
    private static final Markdown MARKDOWN = new Markdown();
    private static final String PICTURE = "/images/0190b7a2-1111-7222-8333-444455556666";

    private static Converted converted(String html) {
        return MarkdownFromHtml.of(html, new KnownAddresses("https://sharewell.example"));
    }

    private static String markdown(String html) {
        return converted(html).markdown();
    }

    private static String shown(String markdown) {
        return MARKDOWN.render(markdown).html().html();
    }

    private static String sample(String name) throws IOException {
        try (var file = MarkdownFromHtmlTest.class.getResourceAsStream("/clipboard/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "word", "outlook", "google-docs", "libreoffice-writer", "libreoffice-calc", "excel", "apple-notes", "web-page" })
    void what_a_program_copies_becomes_the_markdown_one_would_write(String program) throws IOException {
        var html = sample(program + ".html");
        assertThat(markdown(html)).isEqualTo(sample(program + ".md").strip());
        assertThat(VisibleWords.of(shown(markdown(html)))).isEqualTo(VisibleWords.of(html));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1. x", "2) x", "- x", "+ x", "* x", "> x", "# x", "## x", "=== ", "--- ", "a * b", "*a*", "**", "_a_", "a_b_c", "`a`", "~~a~~", "~5 ~6", "[a](b)", "[^1]",
            "&lt;b&gt;", "&amp;amp;", "C:\\*", "\\", "| a | b |", "|---|", "https://example.com/a_b_c", "a!<b>b</b>", "x #", "C#", "1986.", ":---", "***", "~~~", "<b>Note:</b>this",
            "x<b>(y)</b>z", "a<i>b</i>c", "<b>a</b><i>b</i>", "<i>a</i><b>b</b>", "<b>a<i>b</i></b><i>c</i>", "<s><b>a.</b></s>b", "x<del>y</del>z", "<b> a </b>b", "a<br>- b", "a<br>---",
            "a<br>|---|", "<code>`</code>", "<b><code>a</code></b>b", "x<sup>2</sup>", "<a href=https://a.example/>a]b</a>", "wow!<a href=https://a.example/>a</a>" })
    void what_looks_like_markdown_but_is_none_stays_as_it_is_read(String words) {
        for (var html : List.of(words, "<p>" + words + "</p>", "<ul><li>" + words + "</ul>", "<h2>" + words + "</h2>", "<table><tr><td>a<td>b<tr><td>" + words + "<td>c</table>")) {
            assertThat(VisibleWords.of(shown(markdown(html)))).as(markdown(html)).isEqualTo(VisibleWords.of(html));
        }
    }

    @Test
    void whatever_is_bold_or_linked_no_word_is_lost_and_none_is_added() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var html = "<p>" + inlines(random, 3);
            assertThat(VisibleWords.of(shown(markdown(html)))).as(html + "\n" + markdown(html)).isEqualTo(VisibleWords.of(html));
        }
    }

    private static String inlines(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> inline(random, depth)).collect(Collectors.joining());
    }

    private static String inline(Random random, int depth) {
        var words = List.of("a", "b c", " ", ".", "(d)", " e ", ", ", "“f”", "é", "*", "_", "#", "1.", "!", "<br>", "<code>g</code>", "&amp;", "-");
        var elements = List.of("b", "i", "s", "a href=https://a.example/", "sup", "span", "strong", "em");
        if (depth == 0 || random.nextInt(3) > 0) return words.get(random.nextInt(words.size()));
        var element = elements.get(random.nextInt(elements.size()));
        return "<" + element + ">" + inlines(random, depth - 1) + "</" + element.split(" ")[0] + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a <b>b</b> <i>c</i> <s>d</s>           | a **b** *c* ~~d~~
            <b>a</b><b> b</b>                      | **a b**
            a<b>b</b>c                             | a**b**c
            <b>Note: </b>this                      | **Note:** this
            <span style='font-weight:700'>a</span> | **a**
            <b style='font-weight:normal'>a</b>    | a
            a&nbsp;b                               | a b
            <h3><b>a</b></h3>                      | ### a
            <a href='https://a.example/b c'>a</a>  | a
            <a href='/people/amal'>Amal</a>        | [Amal](/people/amal)
            <a href='https://sharewell.example/people/amal'>Amal</a> | [Amal](/people/amal)
            <a href='//evil.example/'>a</a>        | a
            <a href='javascript:alert(1)'>a</a>    | a
            <a href='#x'>a</a>                     | a
            """)
    void form_is_kept_as_far_as_a_text_can_have_it(String html, String markdown) {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @Test
    void lists_in_lists_stay_so_whether_in_the_item_or_beside_it() {
        assertThat(markdown("<ul><li>a<ul><li>b</ul><li>c</ul>")).isEqualTo("- a\n  - b\n- c");
        assertThat(markdown("<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>")).isEqualTo("1. a\n   1. b\n2. c");
    }

    @Test
    void a_list_goes_on_where_it_left_off() {
        assertThat(markdown("<ol><li>a</ol><p>b<ol start=2><li>c</ol>")).isEqualTo("1. a\n\nb\n\n2. c");
    }

    @Test
    void two_new_lines_make_a_paragraph_and_one_stays_one() {
        assertThat(markdown("a<br>b<br><br>c")).isEqualTo("a  \nb\n\nc");
    }

    @Test
    void merged_cells_leave_the_others_in_their_columns() {
        assertThat(markdown("<table><tr><th>a<th colspan=2>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>"))
                .isEqualTo("| a | b |  |\n|---|---|---|\n| c | d | e |\n|  | f | g |");
    }

    @Test
    void a_table_that_only_places_things_is_none() {
        assertThat(markdown("<table><tr><td><p>a<ul><li>b</ul></td></tr></table>")).isEqualTo("a\n\n- b");
    }

    @Test
    void our_own_pictures_stay_and_others_are_counted() {
        var converted = converted("<img src='" + PICTURE + "' alt='a [b]'><img src='https://sharewell.example" + PICTURE + "/medium' alt=''>"
                + "<img src='data:image/png;base64,AAAA'><img src='https://a.example/b.png'><img src='file:///C:/c.png'><img src='https://a.example/c.gif' width=1>");
        assertThat(converted.markdown()).isEqualTo("![a \\[b\\]](" + PICTURE + ")![](" + PICTURE + "/medium)");
        assertThat(converted.pictures()).isEqualTo(3);
    }

    @Test
    void what_cannot_come_along_is_counted() {
        var converted = converted("<a href='javascript:x'>a</a><a href='file:///c'>b</a><iframe src=x></iframe><svg><text>c</text></svg><video></video>");
        assertThat(converted).isEqualTo(new Converted("ab", 0, 2, 3));
    }

    @Test
    void an_importer_decides_itself_about_addresses() {
        var site = new Addresses() {
            @Override
            public Optional<String> link(String href) {
                return Optional.of("/posts/" + href);
            }

            @Override
            public Optional<String> picture(String source) {
                return Optional.of(source);
            }
        };
        assertThat(MarkdownFromHtml.of("<a href=x>a</a> <img src='uploads/b.png' alt=b>", site).markdown()).isEqualTo("[a](/posts/x) ![b](uploads/b.png)");
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(markdown("")).isEmpty();
        assertThat(markdown("<p>&nbsp;</p><br><div></div>")).isEmpty();
    }

    @Test
    void deep_nesting_becomes_shallow_enough_to_be_shown() {
        for (var element : List.of("<ul><li>a", "<blockquote>a", "<ol><li><blockquote>a", "<div>a", "<b>a", "<table><tr><td>a<td>b")) {
            var html = element.repeat(500);
            assertThat(VisibleWords.of(shown(markdown(html)))).isEqualTo(VisibleWords.of(html));
        }
    }
}
