package org.sharewell.notifications.replies;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {
    @Test
    void what_is_quoted_below_is_left_out() {
        assertThat(Words.of("Yes, tomorrow.\r\n\r\nOn Mon, 2 Mar 2026 at 09:00, Sharewell <reply@firm.example> wrote:\r\n> When?\r\n")).isEqualTo("Yes, tomorrow.");
        assertThat(Words.of("Ja.\n\nAm Mo., 2. März 2026 um 09:00 Uhr schrieb Sharewell <reply@firm.example>:\n\n> Wann?")).isEqualTo("Ja.");
        assertThat(Words.of("Yes.\n\n-----Original Message-----\nFrom: Sharewell")).isEqualTo("Yes.");
        assertThat(Words.of("Yes.\n\nVon: Sharewell <reply@firm.example>\nGesendet: Montag")).isEqualTo("Yes.");
    }

    @Test
    void a_line_that_says_who_wrote_may_be_broken() {
        assertThat(Words.of("Yes.\n\nOn Mon, 2 Mar 2026 at 09:00, Sharewell\n<reply@firm.example> wrote:\n> When?")).isEqualTo("Yes.");
    }

    @Test
    void the_signature_is_left_out_and_the_words_between_quotes_stay() {
        assertThat(Words.of("> When?\nTomorrow.\n> Where?\nHere.\n-- \nAmal Example\nBasel")).isEqualTo("Tomorrow.\nHere.");
        assertThat(Words.of("- one\n- two\n\n---\nbelow a rule")).isEqualTo("- one\n- two\n\n---\nbelow a rule");
    }
}
