package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MomentsTest {
    private static final Clock SUNDAY_NOON = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-22T10:59:30Z | just now | gerade eben",
        "2026-11-22T10:48:00Z | 12 min | 12 Min.",
        "2026-11-22T08:59:00Z | 2 h | 2 Std.",
        "2026-11-21T16:40:00Z | yesterday 17:40 | gestern 17:40",
        "2026-11-18T09:00:00Z | 18 Nov | 18. Nov.",
        "2025-11-18T09:00:00Z | 18 Nov 2025 | 18. Nov. 2025",
        "2026-12-01T08:00:00Z | 1 Dec | 1. Dez.",
        "2025-12-31T23:30:00Z | 1 Jan | 1. Jan."})
    void a_moment_is_told_as_one_would_say_it_in_Zurich(Instant at, String english, String german) {
        assertThat(read(Locale.ENGLISH).ago(at)).isEqualTo(english);
        assertThat(read(Locale.GERMAN).ago(at)).isEqualTo(german);
    }

    @Test
    void a_moment_in_full_names_the_day_and_the_hour_of_the_reader() {
        assertThat(read(Locale.GERMAN).full(Instant.parse("2026-11-18T16:40:00Z"))).contains("Mittwoch", "18. November 2026", "17:40");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Europe/Zurich | Zurich | Zürich",
        "Europe/Vienna | Vienna | Wien",
        "Asia/Kolkata | Kolkata | Kalkutta",
        "America/Argentina/Buenos_Aires | Buenos Aires | Buenos Aires"})
    void a_zone_is_named_after_a_place_as_the_reader_writes_it(String zone, String english, String german) {
        var day = Instant.parse("2026-11-18T16:40:00Z");
        assertThat(read(Locale.ENGLISH).span(day, day, ZoneId.of(zone))).endsWith("(" + english + ")");
        assertThat(read(Locale.GERMAN).span(day, day, ZoneId.of(zone))).endsWith("(" + german + ")");
        assertThat(read(Locale.GERMAN).zoneName()).endsWith("(Zürich)");
    }

    @Test
    void a_colleagues_clock_shows_their_hour() {
        assertThat(read(Locale.ENGLISH).clock(ZoneId.of("Asia/Singapore"))).isEqualTo("19:00");
    }

    private static Moments read(Locale locale) {
        return new Moments(SUNDAY_NOON, new Reader() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/Zurich");
            }
        });
    }
}
