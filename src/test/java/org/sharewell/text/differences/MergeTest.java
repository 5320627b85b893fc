package org.sharewell.text.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two who write at once: what came of it holds the words of both. */
class MergeTest {
    private static final String BASE = "One.\n\nTwo.\n\nThree.";

    @Test
    void changes_in_different_places_come_together() {
        var merge = Merge.of(BASE, "One, mine.\n\nTwo.\n\nThree.", "One.\n\nTwo.\n\nThree, theirs.");
        assertThat(merge).isEqualTo(new Merge("One, mine.\n\nTwo.\n\nThree, theirs.", List.of()));
    }

    @Test
    void the_same_change_stands_once() {
        assertThat(Merge.of(BASE, "One.\n\nTwo!\n\nThree.", "One.\n\nTwo!\n\nThree.").text()).isEqualTo("One.\n\nTwo!\n\nThree.");
    }

    @Test
    void the_same_line_changed_by_both_is_kept_twice_and_told() {
        var merge = Merge.of(BASE, "One.\n\nTwo of mine.\n\nThree.", "One.\n\nTwo of theirs.\n\nThree.");
        assertThat(merge.text()).isEqualTo("One.\n\nTwo of mine.\n\nTwo of theirs.\n\nThree.");
        assertThat(merge.clashes()).containsExactly(new Merge.Clash("Two of mine.", "Two of theirs."));
    }

    @Test
    void what_one_took_out_and_the_other_left_is_out() {
        assertThat(Merge.of(BASE, "One.\n\nThree.", BASE + "\n\nFour.")).isEqualTo(new Merge("One.\n\nThree.\n\nFour.", List.of()));
    }

    @Test
    void what_one_took_out_and_the_other_changed_stays() {
        var merge = Merge.of(BASE, "One.\n\nThree.", "One.\n\nTwo, better.\n\nThree.");
        assertThat(merge.text()).contains("Two, better.");
    }

    @Test
    void typing_on_where_an_answer_got_lost_is_no_clash() {
        assertThat(Merge.of("", "Half a sentence and the rest", "Half a sen")).isEqualTo(new Merge("Half a sentence and the rest", List.of()));
        assertThat(Merge.of("One.", "One.\n\nTwo. Th", "One.\n\nTwo.")).isEqualTo(new Merge("One.\n\nTwo. Th", List.of()));
    }

    @Test
    void what_one_added_beside_a_line_the_other_changed_stands_there_and_no_line_twice() {
        assertThat(Merge.of("One.", "One, mine.", "One.\n\nTwo of theirs.")).isEqualTo(new Merge("One, mine.\n\nTwo of theirs.", List.of()));
        assertThat(Merge.of("- a\n- b", "- a\n- b, mine", "- a\n- theirs\n- b")).isEqualTo(new Merge("- a\n- theirs\n- b, mine", List.of()));
        assertThat(Merge.of("- a\n- b", "- a, mine\n- b", "- a\n- b, theirs")).isEqualTo(new Merge("- a, mine\n- b, theirs", List.of()));
        assertThat(Merge.of("- a\n- b", "- b", "- a\n- theirs\n- b")).isEqualTo(new Merge("- theirs\n- b", List.of()));
        assertThat(Merge.of("One.", "One, mine.\n\nTwo.", "One.\n\nTwo.").isClean()).as("both put in the same").isFalse();
        assertThat(Merge.of("Two.", "One.\n\nTwo, mine.", "One.\n\nTwo.").isClean()).as("both put in the same").isFalse();
        assertThat(Merge.of("- a", "- a\n- mine", "- a\n- theirs").clashes()).containsExactly(new Merge.Clash("- mine", "- theirs"));
    }

    @Test
    void without_a_beginning_nothing_of_either_is_lost() {
        var merge = Merge.of(null, "One.\nmine\nThree.", "One.\ntheirs\nThree.\nFour.");
        assertThat(merge.text()).isEqualTo("One.\nmine\n\ntheirs\nThree.\nFour.");
        assertThat(merge.clashes()).hasSize(1);
    }

    @Test
    void line_ends_stay_as_they_were() {
        assertThat(Merge.of("a\n\n", "a\n\n", "a\n\nb\n").text()).isEqualTo("a\n\nb\n");
        assertThat(Merge.of("", "", "").text()).isEmpty();
    }

    /** Whatever two people do to a text of forty lines: every new line of either is in what comes of it, and without clashes nothing else is. */
    @Test
    void every_new_line_of_either_is_in_what_comes_of_it() {
        var chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            var base = new ArrayList<String>();
            for (int i = 0; i < 40; i++) base.add("line " + i);
            var mine = changed(base, "mine ", chance);
            var theirs = changed(base, "theirs ", chance);
            var merge = Merge.of(String.join("\n", base), String.join("\n", mine), String.join("\n", theirs));
            var lines = merge.text().lines().toList();
            assertThat(lines).containsAll(mine.stream().filter(l -> l.startsWith("mine")).toList())
                    .containsAll(theirs.stream().filter(l -> l.startsWith("theirs")).toList());
            if (merge.isClean()) assertThat(lines).doesNotContain("").containsAll(base.stream().filter(l -> mine.contains(l) && theirs.contains(l)).toList());
            assertThat(Merge.of(String.join("\n", base), String.join("\n", mine), String.join("\n", base)).text()).isEqualTo(String.join("\n", mine));
        }
    }

    private static List<String> changed(List<String> base, String mark, Random chance) {
        var lines = new ArrayList<>(base);
        for (int i = 0; i < 4; i++) {
            int at = chance.nextInt(lines.size());
            switch (chance.nextInt(3)) {
                case 0 -> lines.set(at, mark + chance.nextInt(1_000_000));
                case 1 -> lines.add(at, mark + chance.nextInt(1_000_000));
                default -> lines.remove(at);
            }
        }
        return lines;
    }
}
