package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves R-UN-1 for names and other human text. */
class OneLineTest {
    record Form(@OneLine(min = 2, max = 5) String name, @Multiline(max = 10) String purpose) {}

    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final Validator GERMAN = validator(Locale.GERMAN);

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false)).buildValidatorFactory().getValidator();
    }

    private static Stream<String> said(Validator validator, String name, String purpose) {
        return validator.validate(new Form(name, purpose)).stream().map(v -> v.getMessage());
    }

    private static Stream<String> line(String name) {
        return said(ENGLISH, name, null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Anna", "Zoë", "Łucja", "李小龍", "محمد", "O'Neil", "a b", "👩‍👩‍👧", "🏳️‍🌈 x", "🏴\uDB40\uDC67\uDB40\uDC7F x", "😀😀😀😀😀" })
    void names_of_the_world_are_fine(String name) {
        if (name.codePointCount(0, name.length()) <= 5) assertThat(line(name)).isEmpty();
        else assertThat(line(name)).singleElement().asString().contains("characters; at most");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\nb", "a\tb", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\u200Db", "a\uFEFFb", "a\u00ADb", "a\u0085b", "a\u2028b", "a\u007Fb", "a\uDB40\uDC67" })
    void invisible_characters_are_refused(String name) {
        assertThat(line(name)).singleElement().asString().contains("invisible character");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\uD800b", "a\uDC00b", "ab\uD83D", "a\uFFFEb", "a\uFDD0b" })
    void what_is_no_text_is_refused(String name) {
        assertThat(line(name)).singleElement().asString().contains("damaged");
        assertThat(said(ENGLISH, null, name)).singleElement().asString().contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = { " ab", "ab ", "ab\u00A0", "\u3000ab" })
    void space_around_a_line_is_refused_and_cleaned_away(String name) {
        assertThat(line(name)).singleElement().asString().contains("space before or after");
        assertThat(Text.oneLine(name)).isEqualTo("ab");
    }

    @Test
    void letters_and_accents_are_joined() {
        assertThat(line("Zoe\u0308")).singleElement().asString().contains("NFC");
        assertThat(Text.oneLine("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void eight_marks_may_stand_on_a_letter_and_not_nine() {
        assertThat(Flaw.inLine("x" + "\u0323".repeat(8))).isEmpty();
        assertThat(Flaw.inLine("x" + "\u0323".repeat(9))).contains(Flaw.PILED_MARKS);
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThat(line("😀".repeat(5))).isEmpty();
        assertThat(line("😀".repeat(6))).containsExactly("This has 6 characters; at most 5 are possible.");
        assertThat(line("a")).containsExactly("At least 2 characters are needed; this has 1.");
        assertThat(line("")).containsExactly("Please write something here.");
        assertThat(line(null)).isEmpty();
    }

    @Test
    void several_lines_may_hold_line_feeds_and_nothing_else_that_controls() {
        assertThat(said(ENGLISH, null, "a\n\tb")).isEmpty();
        assertThat(said(ENGLISH, null, "a\rb")).singleElement().asString().contains("control character");
        assertThat(said(ENGLISH, null, "a\u001Bb")).singleElement().asString().contains("control character");
        assertThat(said(ENGLISH, null, "a".repeat(11))).singleElement().asString().contains("at most 10");
    }

    @Test
    void a_reader_of_german_is_answered_in_german() {
        assertThat(said(GERMAN, "abcdef", null)).containsExactly("Das sind 6 Zeichen, möglich sind höchstens 5.");
    }

    @Test
    void a_reader_of_english_is_answered_in_english_on_a_german_machine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(said(validator(Locale.ENGLISH), "", null)).containsExactly("Please write something here.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_flaw_has_its_words_in_both_languages(Flaw flaw) {
        for (var language : new Locale[] { Locale.ROOT, Locale.GERMAN }) {
            var words = ResourceBundle.getBundle("ValidationMessages", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.getLocale()).isEqualTo(language);
            assertThat(words.getString("text." + flaw.name())).isNotBlank();
        }
    }
}
