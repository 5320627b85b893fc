package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
    @ParameterizedTest
    @CsvSource({ "PayPal, paypaI", "bank, ВАNК", "sales, ѕаlеѕ", "IT, it", "Straße, STRASSE", "Marketing, Ｍａｒｋｅｔｉｎｇ", "modern, rnodern", "Team 10, Team lO", "Маркетинг, МАРКЕТИНГ", "a b, a  b", "fi, ﬁ" })
    void what_looks_the_same_is_the_same(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({ "Sales, Sale", "Müller, Muller", "Team 1, Team 2", "Über uns, Uber uns", "漢, 字" })
    void what_looks_different_is_different(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
    }

    @Test
    void a_turkish_machine_sees_the_same() {
        var here = Skeleton.of("IT TITLE");
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(Skeleton.of("it title")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
