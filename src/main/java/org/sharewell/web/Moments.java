package org.sharewell.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Moments in words: short for a glance, in full for whoever wants to know, in the reader's language and zone. */
@Named("moments")
@Singleton
public class Moments {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private final Reader reader;

    Moments(Clock clock, Reader reader) {
        this.clock = clock;
        this.reader = reader;
    }

    /** "12 min", "2 h", "yesterday 17:40", "18 Nov", "18 Nov 2024". */
    public String ago(Instant at) {
        var age = Duration.between(at, clock.instant());
        if (age.isNegative() || age.toHours() >= 24) return day(at);
        if (age.toMinutes() < 1) return say(WebMessages::justNow);
        if (age.toHours() < 1) return say(m -> m.minutes(age.toMinutes()));
        return day(at).equals(day(clock.instant())) || age.toHours() < 6 ? say(m -> m.hours(age.toHours())) : day(at);
    }

    /** "Wednesday, 18 November 2026, 17:40". */
    public String full(Instant at) {
        return format(at, WebMessages::fullPattern);
    }

    /** "18 November 2026". */
    public String date(LocalDate day) {
        return day.format(pattern(WebMessages::datePattern));
    }

    /** The reader's day of a moment: "18 November 2026". */
    public String dateOf(Instant at) {
        return format(at, WebMessages::datePattern);
    }

    /** "November 2026". */
    public String month(LocalDate day) {
        return day.format(pattern(WebMessages::monthPattern));
    }

    /** "Monday 1 December 2026, 09:00, Central European Standard Time (Zurich)": where a plan is made, its zone is spelled out. */
    public String planned(Instant at) {
        return format(at, WebMessages::plannedPattern) + city();
    }

    /** "Thursday, 3 December 2026, 17:00–18:30, Central European Standard Time (Zurich)": from when until when by the clocks of a place. */
    public String span(Instant from, Instant until, ZoneId zone) {
        var begins = at(from, zone);
        var ends = at(until, zone);
        var end = ends.toLocalDate().equals(begins.toLocalDate()) ? "–" + ends.format(HOURS) : " – " + ends.format(pattern(WebMessages::fullPattern));
        return begins.format(pattern(WebMessages::fullPattern)) + end + ", " + begins.format(pattern(WebMessages::zonePattern)) + city(zone);
    }

    /** The same by the reader's clock; null where that shows the same. */
    public String spanHere(Instant from, Instant until, ZoneId zone) {
        return at(from, zone).getOffset().equals(there(from).getOffset()) ? null : span(from, until, zone());
    }

    /** The reader's time zone in words, as it is now. */
    public String zoneName() {
        return format(clock.instant(), WebMessages::zonePattern) + city();
    }

    private String city() {
        return city(zone());
    }

    private String city(ZoneId zone) {
        return Places.name(zone.getId(), locale()).map(place -> " (" + place + ")").orElse("");
    }

    /** "09:20" where a colleague is. */
    public String clock(ZoneId zone) {
        return clock.instant().atZone(zone).format(HOURS);
    }

    private String day(Instant at) {
        var then = there(at);
        var today = LocalDate.ofInstant(clock.instant(), zone());
        if (then.toLocalDate().equals(today.minusDays(1))) return say(m -> m.yesterday(then.format(HOURS)));
        return format(at, then.getYear() == today.getYear() ? WebMessages::dayPattern : WebMessages::dayOfYearPattern);
    }

    private String format(Instant at, Function<WebMessages, String> pattern) {
        return there(at).format(pattern(pattern));
    }

    private DateTimeFormatter pattern(Function<WebMessages, String> pattern) {
        return DateTimeFormatter.ofPattern(say(pattern), locale());
    }

    private String say(Function<WebMessages, String> sentence) {
        return Message.of(WebMessages.class, sentence).in(locale());
    }

    private ZonedDateTime there(Instant at) {
        return at(at, zone());
    }

    private static ZonedDateTime at(Instant at, ZoneId zone) {
        // An offset has no name in words; a region has.
        return at.atZone(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone);
    }

    private ZoneId zone() {
        return reader.zone();
    }

    private Locale locale() {
        return reader.locale();
    }
}
