package org.sharewell.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** People talk under a post: they quote each other, and what others say comes in when one wants it. */
@QuarkusTest
class ConversationJourneyTest extends Journey {
    private static final String SELECT = """
            ([selector, words]) => {
              const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
              let node;
              do node = walker.nextNode(); while (!node.data.includes(words));
              getSelection().setBaseAndExtent(node, node.data.indexOf(words), node, node.data.indexOf(words) + words.length);
            }""";

    private static void select(Desk desk, String selector, String words) {
        desk.page.evaluate(SELECT, new Object[] {selector, words});
    }

    @Test
    void chosen_words_are_quoted_with_their_author() {
        var article = article("Quoted", "Berths are *scarce* in winter.");
        say("bruno", article, "We saw 3 of them [free] in May.");
        var chen = desk("chen").open(article);
        select(chen, "#talk .text", "3 of them [free]");
        chen.button("Quote").click();
        assertThat(chen.find("#markdown")).hasValue(java.util.regex.Pattern.compile("> 3 of them \\\\\\[free\\\\\\]\n>\n> — \\[Bruno Example\\]\\(/posts/[^)]+#c-[^)]+\\)\n\n"));
        assertThat(chen.find("#markdown")).isFocused();
        chen.page.keyboard().type("Which ones?");
        chen.button("Send").click();
        assertThat(chen.find("#talk blockquote")).containsText("3 of them [free]");
        chen.find("#talk blockquote a").click();
        assertThat(chen.find(".comment:target .text")).hasText("We saw 3 of them [free] in May.");
    }

    @Test
    void with_words_chosen_the_key_that_comments_quotes_them() {
        var chen = desk("chen").open(article("Quoted by key", "Berths are scarce in winter."));
        select(chen, ".text.read", "scarce in winter");
        chen.press("r");
        assertThat(chen.find("#markdown")).hasValue(java.util.regex.Pattern.compile("> scarce in winter\n>\n> — \\[Quoted by key\\]\\(/blog/[^)]+\\)\n\n"));
        assertThat(chen.button("Quote")).isHidden();
    }

    @Test
    void what_others_say_waits_in_a_bar_and_moves_nothing() {
        var article = article("Two readers", "Words. ".repeat(400));
        say("bruno", article, "The first.");
        var chen = desk("chen").open(article);
        chen.find("#markdown").fill("Half a thought");
        chen.page.evaluate("scrollTo(0, 300)");
        say("bruno", article, "The second.");
        chen.find("#newer").dispatchEvent("live");
        assertThat(chen.find("#newer a")).hasText("1 new comment");
        assertThat((Number) chen.page.evaluate("scrollY")).isEqualTo(300);
        assertThat(chen.find("#talk .comment")).hasCount(1);
        chen.find("#newer a").click();
        assertThat(chen.find("#talk .comment.fresh .text")).hasText("The second.");
        assertThat(chen.find("#talk .comment.fresh")).isFocused();
        assertThat(chen.find("#newer a")).hasCount(0);
        assertThat(chen.find("#markdown")).hasValue("Half a thought");
    }
}
