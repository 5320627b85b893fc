package org.sharewell.posts.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.sharewell.people.Portrait;
import org.sharewell.text.Markdown;
import org.sharewell.text.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class MarginTest {
    private final List<Passage> passages = Passage.in(new Markdown().render("same\n\nother\n\nsame\n\nlast of the *words*").html());

    private static Margin.Note note(int block, String quote) {
        return new Margin.Note(UUID.randomUUID(), block, quote, new Portrait("bruno", "Bruno", null), null, Instant.EPOCH, false, true, true);
    }

    private List<Integer> places(Margin.Note... notes) {
        return Margin.of(passages, List.of(notes)).blocks().stream().map(block -> block.notes().size()).toList();
    }

    @Test
    void a_remark_stays_where_it_was_while_its_words_are_there() {
        assertThat(places(note(2, "same"))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void else_it_goes_to_the_nearest_passage_that_has_them() {
        assertThat(places(note(3, "same"), note(9, "the words"), note(0, "other"))).containsExactly(0, 1, 1, 1);
    }

    @Test
    void without_its_words_it_is_adrift() {
        var margin = Margin.of(passages, List.of(note(1, "gone")));
        assertThat(margin.adrift()).hasSize(1);
        assertThat(margin.blocks()).allSatisfy(block -> assertThat(block.notes()).isEmpty());
    }

    @Test
    void only_words_of_a_passage_are_quoted() {
        var blocks = Margin.of(passages, List.of(note(1, "other"), note(3, "words"))).blocks();
        assertThat(blocks.get(1).notes().getFirst().part()).isFalse();
        assertThat(blocks.get(3).notes().getFirst().part()).isTrue();
    }
}
