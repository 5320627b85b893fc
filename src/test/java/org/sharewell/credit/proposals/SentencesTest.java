package org.sharewell.credit.proposals;

import org.junit.jupiter.api.Test;

import org.sharewell.text.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {
    private static final String SENTENCE = "We stopped asking for the plumber's invoice before we looked at the three photos.";
    private static final Markdown MARKDOWN = new Markdown();

    private static java.util.Set<Long> of(String text) {
        return Sentences.of(MARKDOWN.render(text).html());
    }

    @Test
    void a_sentence_is_the_same_however_it_is_set() {
        assertThat(of("> " + SENTENCE + "\n>\n> — [Amal](/blog/x)")).isEqualTo(of(SENTENCE));
        assertThat(of("**We stopped** asking for the plumber’s invoice\nbefore we looked at the _three_   photos!")).isEqualTo(of(SENTENCE));
        assertThat(of("- " + SENTENCE.toUpperCase(java.util.Locale.ROOT))).isEqualTo(of(SENTENCE));
    }

    @Test
    void short_ones_are_left_out_and_each_counts_once() {
        assertThat(of("Yes. No. We do not know it yet.")).isEmpty();
        assertThat(of(SENTENCE + " " + SENTENCE + "\n\n" + SENTENCE)).hasSize(1);
        assertThat(of("")).isEmpty();
    }

    @Test
    void other_words_are_another_sentence() {
        assertThat(of(SENTENCE.replace("three", "four"))).doesNotContainAnyElementsOf(of(SENTENCE));
    }

    @Test
    void no_text_has_more_than_two_thousand() {
        var text = new StringBuilder();
        for (var i = 0; i < 2_500; i++) text.append("This sentence has the number ").append(i).append(" and is long enough to be kept. ");
        assertThat(of(text.toString())).hasSize(2_000);
    }
}
