package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void nothing_typed_is_empty() {
        assertThat(Text.oneLine(null)).isEmpty();
        assertThat(Text.multiline(null)).isEmpty();
    }

    @Test
    void lines_end_in_one_way_and_the_first_keeps_its_indentation() {
        assertThat(Text.multiline("\r\n \t\n    code\r\nb\rc \n\n")).isEqualTo("    code\nb\nc");
        assertThat(Text.multiline(" \n ")).isEmpty();
        assertThat(Text.multiline("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void a_short_text_stays_whole() {
        assertThat(Text.shorten("a b c", 5)).isEqualTo("a b c");
    }

    @Test
    void a_long_text_ends_after_a_word() {
        assertThat(Text.shorten("hello lovely world", 14)).isEqualTo("hello lovely…");
    }

    @Test
    void a_long_word_is_cut_between_characters() {
        assertThat(Text.shorten("x".repeat(20), 10)).isEqualTo("x".repeat(9) + "…");
        assertThat(Text.shorten("e\u0301".repeat(20), 10)).isEqualTo("e\u0301".repeat(4) + "…");
        assertThat(Text.shorten("😀".repeat(20), 10)).isEqualTo("😀".repeat(4) + "…");
    }

    @Test
    void marks_beyond_the_eighth_are_left_out() {
        assertThat(Visible.of("a" + "\u0323".repeat(1_000) + "b")).isEqualTo("a" + "\u0323".repeat(8) + "b");
    }

    @Test
    void halves_of_characters_become_a_sign_of_loss() {
        assertThat(Visible.of("a\uD800b\uFFFEc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void direction_marks_and_soft_hyphens_may_stay_and_controls_may_not() {
        assertThat(Visible.of("a\u200Fb\u00ADc\u001Bd\u0085e\u200D\u200Df\tg\n")).isEqualTo("a\u200Fb\u00ADcde\u200Df\tg\n");
    }
}
