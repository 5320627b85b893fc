package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Über Maß | ueber-mass
            Crème brûlée | creme-brulee
            What's  new? | whats-new
            Привет | privet
            漢字 | han-zi
            --a--b-- | a-b
            TITLE I | title-i
            """)
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void an_address_is_never_empty_and_never_too_long() {
        assertThat(Slug.of("")).isNotEmpty();
        assertThat(Slug.of("😀")).matches("x-[0-9a-f]+").isNotEqualTo(Slug.of("🎉"));
        assertThat(Slug.of("word ".repeat(100))).hasSizeLessThanOrEqualTo(80).endsWith("word");
        assertThat(Slug.of("w".repeat(100))).hasSize(80);
    }

    @Test
    void languages_stay_apart_as_tags() {
        assertThat(new String[] { Slug.tag("C"), Slug.tag("C++"), Slug.tag("c#"), Slug.tag(".NET"), Slug.tag("net") })
                .containsExactly("c", "c-plus-plus", "c-sharp", "dot-net", "net");
    }

    @Test
    void a_turkish_machine_makes_the_same_address() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(Slug.of("TITLE İı")).isEqualTo("title-ii");
        } finally {
            Locale.setDefault(before);
        }
    }
}
