package org.sharewell.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.people.Zones;

import static org.assertj.core.api.Assertions.assertThat;

class MorningTest {
    private static final Duration ROUND = Duration.ofMinutes(30);

    /** 2011: a day that Samoa never had; 2024: 29 February; all with their ends of years, and clocks going forward and back. */
    @ParameterizedTest
    @ValueSource(ints = { 2011, 2024, 2026 })
    void every_day_there_is_has_one_digest_at_eight_wherever_one_lives(int year) {
        Zones.byRegion(Locale.ENGLISH).values().stream().flatMap(List::stream).forEach(zone -> days(ZoneId.of(zone.id()), year));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Pacific/Apia", "Europe/Zurich", "America/St_Johns" })
    void the_next_one_has_not_come_and_its_monday_is_one(String place) {
        var zone = ZoneId.of(place);
        for (var now = Instant.parse("2011-12-20T00:00:00Z"); now.isBefore(Instant.parse("2012-01-10T00:00:00Z")); now = now.plus(ROUND)) {
            var next = Morning.next(now, zone);
            assertThat(next.at()).isAfter(now);
            assertThat(Morning.come(next.at().minusNanos(1), zone)).isNotEqualTo(java.util.Optional.of(next));
            assertThat(next.monday(zone)).matches(Morning::isMonday).satisfies(monday -> assertThat(monday.at()).isAfterOrEqualTo(next.at()));
        }
    }

    private static void days(ZoneId zone, int year) {
        var first = new HashMap<LocalDate, Instant>();
        var days = new HashSet<LocalDate>();
        var end = Instant.parse((year + 1) + "-01-03T00:00:00Z");
        for (var now = Instant.parse((year - 1) + "-12-30T00:00:00Z"); now.isBefore(end); now = now.plus(ROUND)) {
            var here = now;
            days.add(LocalDate.ofInstant(now, zone));
            Morning.come(now, zone).ifPresent(morning -> first.putIfAbsent(morning.day(), here));
        }
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        days.remove(last);
        first.remove(last);
        assertThat(first.keySet()).as(zone.getId()).isEqualTo(days);
        assertThat(first.entrySet()).as(zone.getId()).allMatch(morning -> isEight(morning, zone, days.stream().min(LocalDate::compareTo).orElseThrow()));
    }

    private static boolean isEight(Map.Entry<LocalDate, Instant> morning, ZoneId zone, LocalDate begun) {
        var there = morning.getValue().atZone(zone);
        return morning.getKey().equals(begun) || there.toLocalDate().equals(morning.getKey())
                && !there.toLocalTime().isBefore(LocalTime.of(8, 0)) && there.toLocalTime().isBefore(LocalTime.of(8, 30));
    }
}
