package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

    @ParameterizedTest
    @CsvSource({"Amal Mansour, AM", "Claims intake, CI", "Grace, Gr", "Ana María de la Cruz, AC", "Jean-Luc Picard, JP", "Øystein Ås, ØÅ",
        "李小龙, 李小", "Mei  Tanaka , MT", "O'Brien, OB", "Team 7, T7"})
    void a_face_shows_the_first_letters_of_the_first_and_the_last_word(String name, String letters) {
        assertThat(Face.initials(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ''", "'---', ''", "😀, ''"})
    void a_name_without_letters_has_no_initials(String name, String letters) {
        assertThat(Face.initials(name)).isEqualTo(letters);
    }

    @Test
    void a_hue_is_one_of_24_and_people_have_all_of_them() {
        var hues = IntStream.range(0, 500).map(n -> Face.hue("person" + n)).distinct().sorted().boxed().toList();
        assertThat(hues).isEqualTo(IntStream.range(0, 24).boxed().toList());
    }
}
