package org.sharewell.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTest {
    private final Markdown markdown = new Markdown();

    @Test
    void a_text_is_its_passages_to_the_letter() {
        var html = markdown.render("# One & only\n\nA *b* <b>c</b> [d](/blog/d) [^1]\n\n- e\n- f\n\n> g\n>\n> h\n\n| i | j |\n|---|---|\n| k | l |\n\n```java\nint m;\n```\n\n"
                + "---\n\n![n](/images/01a20551-c79f-719e-89ae-6172e6e38eb2)\n\n[^1]: o").html();
        var passages = Passage.in(html);
        assertThat(passages.stream().map(p -> p.html().html()).collect(Collectors.joining())).isEqualTo(html.html());
        assertThat(passages).extracting(Passage::words).contains("One & only", "A b c d 1", "e f", "g h", "i j k l", "int m;", "", "n");
        assertThat(passages).extracting(Passage::number).startsWith(0, 1, 2, 3);
    }

    @Test
    void a_text_without_words_has_no_passages() {
        assertThat(Passage.in(markdown.render("").html())).isEmpty();
    }

    @Test
    void a_picture_without_a_description_speaks_by_its_address() {
        assertThat(Passage.in(markdown.render("![](/images/01a20551-c79f-719e-89ae-6172e6e38eb2)").html())).singleElement()
                .extracting(Passage::words).isEqualTo("/images/01a20551-c79f-719e-89ae-6172e6e38eb2");
    }
}
