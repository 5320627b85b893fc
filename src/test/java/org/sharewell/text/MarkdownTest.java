package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final Markdown MARKDOWN = new Markdown();
    private static final UUID IMAGE = UUID.fromString("0190b7a2-1111-7222-8333-444455556666");
    private static final String REL = "nofollow noopener noreferrer ugc";

    @AfterAll
    static void close() {
        MARKDOWN.close();
    }

    private static Rendered rendered(String markdown) {
        return MARKDOWN.render(markdown);
    }

    private static Element shown(String markdown) {
        return Jsoup.parse(rendered(markdown).html().html()).body();
    }

    @Test
    void paragraphs_and_emphasis_are_shown() {
        assertThat(rendered("a *b* **c** ~~d~~ `e`").html().html().strip())
                .isEqualTo("<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>");
    }

    @Test
    void a_table_keeps_its_alignment() {
        var table = shown("| a | b |\n|:--|--:|\n| 1 | 2 |").selectFirst("table");
        assertThat(table.select("th").eachAttr("align")).containsExactly("left", "right");
        assertThat(table.select("td").eachText()).containsExactly("1", "2");
    }

    @Test
    void tasks_are_boxes_without_form_controls() {
        var list = shown("- [x] done\n- [ ] open");
        assertThat(list.select("li").eachText()).containsExactly("☑ done", "☐ open");
        assertThat(list.select(".task-done, .task-open")).hasSize(2);
        assertThat(list.select("input")).isEmpty();
    }

    @Test
    void footnotes_lead_there_and_back() {
        var text = shown("a[^n.1] b[^n.1]\n\n[^n.1]: note");
        assertThat(text.select("section.footnotes li").eachText()).singleElement().asString().startsWith("note");
        for (var link : text.select("a")) assertThat(text.select("[id=" + link.attr("href").substring(1) + "]")).as(link.outerHtml()).hasSize(1);
    }

    @Test
    void footnotes_of_two_texts_do_not_share_ids() {
        assertThat(shown("a[^1]\n\n[^1]: x").select("[id]").eachAttr("id")).doesNotContainAnyElementsOf(shown("b[^1]\n\n[^1]: x").select("[id]").eachAttr("id"));
    }

    @Test
    void addresses_become_links() {
        assertThat(shown("https://a.example www.b.example me@c.example").select("a").eachAttr("href"))
                .containsExactly("https://a.example", "http://www.b.example", "mailto:me@c.example");
    }

    @Test
    void code_keeps_its_language_and_every_character() {
        var code = shown("```c++ hx-get=/x\nif (a < b) { \"{x}\" }\n```").selectFirst("pre > code");
        assertThat(code.className()).isEqualTo("language-c++");
        assertThat(code.attributesSize()).isEqualTo(1);
        assertThat(code.wholeText()).isEqualTo("if (a < b) { \"{x}\" }\n");
    }

    @Test
    void headings_have_addresses_and_are_listed() {
        assertThat(rendered("## Über Maß & `Code`\n### Über Maß & Code\n#### deeper").headings()).containsExactly(
                new Heading(2, "h-ueber-mass-code", "Über Maß & Code"), new Heading(3, "h-ueber-mass-code-2", "Über Maß & Code"));
    }

    @Test
    void headings_with_the_same_words_stay_apart() {
        assertThat(rendered("## a\n## a\n## a 2\n## a").headings()).extracting(Heading::id).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void the_first_level_belongs_to_the_page() {
        assertThat(shown("# a\n## b").select("h2, h3").eachText()).containsExactly("a", "b");
        assertThat(shown("## a\n### b").select("h2, h3").eachText()).containsExactly("a", "b");
        assertThat(shown("<h1>a</h1>").select("h1")).isEmpty();
    }

    @Test
    void raw_html_cannot_take_an_id_a_second_time() {
        assertThat(shown("## a\n\n<h3 id=h-a>b</h3>").select("[id=h-a]").eachText()).containsExactly("a");
    }

    @Test
    void harmless_raw_html_of_imported_posts_stays() {
        var html = shown("<figure><img src=/images/" + IMAGE + " width=10><figcaption>c</figcaption></figure>\n\n<blockquote cite=x>q<br>r</blockquote>\n\n<table><tr><td colspan=2>x</td></tr></table>\n\na<sup>2</sup>");
        assertThat(html.select("figure > img, figcaption, blockquote > br, td[colspan=2], sup")).hasSize(5);
    }

    @Test
    void own_images_are_shown_and_named() {
        var text = rendered("![alt](/images/" + IMAGE + " \"t\") ![](/images/" + IMAGE + "/large)");
        assertThat(text.images()).containsExactly(IMAGE);
        assertThat(Jsoup.parse(text.html().html()).select("img[loading=lazy][alt]")).hasSize(2);
    }

    @Test
    void a_foreign_image_becomes_a_link_with_its_words() {
        var link = shown("![a cat](https://cats.example/1.png)").selectFirst("a");
        assertThat(link.text()).isEqualTo("a cat");
        assertThat(link.attr("href")).isEqualTo("https://cats.example/1.png");
        assertThat(link.attr("rel")).isEqualTo(REL);
    }

    @Test
    void a_foreign_image_within_a_link_becomes_its_words() {
        assertThat(shown("[![cat](https://cats.example/1.png)](/blog/x)").select("a").outerHtml()).isEqualTo("<a href=\"/blog/x\">cat</a>");
    }

    @Test
    void own_links_are_named_without_query_and_carry_no_rel() {
        var text = rendered("[a](/blog/x?y=1#z) [b](/posts/" + IMAGE + ") [c](https://x.example)");
        assertThat(text.links()).containsExactly("/blog/x", "/posts/" + IMAGE);
        assertThat(Jsoup.parse(text.html().html()).select("a").eachAttr("rel")).containsExactly(REL);
    }

    @Test
    void template_syntax_is_printed_as_it_is() {
        var text = "{post.html} {{7*7}} {#if x}{/if} ${x} {|raw|}";
        assertThat(shown(text).text()).isEqualTo(text);
    }

    @Test
    void what_nobody_sees_is_gone_also_as_an_entity() {
        assertThat(shown("a\u202Eb&#x202E;c\u200Bd\u2066e\uFEFFf `\u202Eg` [\u202Eh](/x)").text()).isEqualTo("abcdef g h");
    }

    @Test
    void emoji_and_the_scripts_that_need_joiners_survive() {
        var text = "👩‍👩‍👧‍👦 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F می\u200Cخواهم";
        assertThat(shown(text).text()).isEqualTo(text);
    }

    @Test
    void the_excerpt_is_prose_cut_at_a_word() {
        var excerpt = rendered("## Heading\n\n```\ncode\n```\n\nWords[^1] " + "word ".repeat(200) + "\n\n[^1]: note").excerpt();
        assertThat(excerpt).startsWith("Words word").endsWith("word…").hasSizeLessThanOrEqualTo(400).doesNotContain("Heading", "code", "note");
    }

    @Test
    void the_excerpt_never_cuts_a_character_apart() {
        assertThat(rendered("👩‍👩‍👧‍👦".repeat(60)).excerpt()).matches("(?:👩‍👩‍👧‍👦)+…");
    }

    @Test
    void words_are_counted_in_any_script() {
        assertThat(rendered("One, two – three_four! 5").words()).isEqualTo(4);
        assertThat(rendered("我喜欢编程").words()).isBetween(2, 5);
        assertThat(rendered("word ".repeat(221)).minutes()).isEqualTo(2);
        assertThat(rendered("").minutes()).isEqualTo(1);
    }

    @Test
    void stored_html_of_this_version_is_used_and_older_is_made_anew() {
        assertThat(MARKDOWN.cached("<p>stored</p>", Markdown.VERSION, "new").html()).isEqualTo("<p>stored</p>");
        assertThat(MARKDOWN.cached("<p>stored</p>", Markdown.VERSION - 1, "new").html().strip()).isEqualTo("<p>new</p>");
    }

    @Test
    void a_stored_text_over_todays_limits_stays_readable() {
        var html = MARKDOWN.cached("", Markdown.VERSION - 1, "[a](/x) ".repeat(201) + "<script>").html();
        assertThat(html).startsWith("<pre>").contains("&lt;script&gt;");
        assertThat(Allowed.violations(html)).isEmpty();
    }

    @Test
    void a_turkish_machine_renders_the_same() {
        var source = "## TITLE I\n\n<IMG SRC=/images/" + IMAGE + "><I>x</I>\n\n[a](HTTPS://I.EXAMPLE) [b](/LOGOUT)";
        var here = rendered(source);
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(rendered(source)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
