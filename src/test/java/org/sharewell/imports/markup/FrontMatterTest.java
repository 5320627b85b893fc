package org.sharewell.imports.markup;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FrontMatterTest {
    @Test
    void values_and_body_are_told_apart() throws Exception {
        var front = FrontMatter.parse("---\ntitle: A\nauthors:\n- x\n- y\n---\nText\n---\nmore");
        assertThat(front.text("title")).isEqualTo("A");
        assertThat(front.list("authors")).containsExactly("x", "y");
        assertThat(front.body()).isEqualTo("Text\n---\nmore");
        assertThat(front.bodyLine()).isEqualTo(7);
    }

    @Test
    void words_stay_as_they_are_written() throws Exception {
        var front = FrontMatter.parse("---\ndate: 2014-10-21\ntags: [yes, 2015, 010, 1e3, no]\npublished: false\n---\n");
        assertThat(front.text("date")).isEqualTo("2014-10-21");
        assertThat(front.list("tags")).containsExactly("yes", "2015", "010", "1e3", "no");
        assertThat(front.isFalse("published")).isTrue();
    }

    @Test
    void a_tab_behind_a_value_is_a_blank() throws Exception {
        assertThat(FrontMatter.parse("---\nlast_name: Dew\t\ncity: Atlanta\n---").text("last_name")).isEqualTo("Dew");
    }

    @Test
    void what_is_empty_is_empty() throws Exception {
        var front = FrontMatter.parse("---\nteam: \ncity:\nrole: ~\n---\n");
        assertThat(front.text("team") + front.text("city") + front.text("role") + front.text("none")).isEmpty();
        assertThat(front.has("team")).isFalse();
    }

    @Test
    void broken_yaml_names_its_line_in_the_file() {
        assertThatThrownBy(() -> FrontMatter.parse("---\ntitle: A\nauthors: [a\ntags: b: c\n---\nText"))
                .isInstanceOfSatisfying(UntrustedYaml.Broken.class, e -> assertThat(e.line()).isEqualTo(4));
    }

    @Test
    void a_text_without_front_matter_is_refused() {
        assertThatThrownBy(() -> FrontMatter.parse("Text only")).isInstanceOf(UntrustedYaml.Broken.class);
        assertThatThrownBy(() -> FrontMatter.parse("---\ntitle: never closed\nText")).isInstanceOf(UntrustedYaml.Broken.class);
        assertThatThrownBy(() -> FrontMatter.parse("---\n- a list\n---\n")).isInstanceOf(UntrustedYaml.Broken.class);
    }

    @Test
    void types_and_bombs_are_refused() {
        assertThatThrownBy(() -> UntrustedYaml.load("a: !!javax.script.ScriptEngineManager [x]")).isInstanceOf(UntrustedYaml.Broken.class);
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThatThrownBy(() -> UntrustedYaml.load(bomb.toString())).isInstanceOf(UntrustedYaml.Broken.class);
        assertThatThrownBy(() -> UntrustedYaml.load("[".repeat(5_000))).isInstanceOf(UntrustedYaml.Broken.class);
    }
}
