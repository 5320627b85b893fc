package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;

/** A day and a time as they were typed, by the clocks of a place. */
public record WallClock(String day, String time) {
    public WallClock {
        day = day == null ? "" : day.strip();
        time = time == null ? "" : time.strip();
    }

    public static WallClock of(Instant at, ZoneId zone) {
        var there = at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new WallClock(there.toLocalDate().toString(), there.toLocalTime().toString());
    }

    public boolean isBlank() {
        return day.isEmpty() && time.isEmpty();
    }

    /**
     * The instant that is meant, or none and why, under the names of the fields. What comes twice in a night when clocks go back is meant
     * the first time; what a night leaves out when they go forward is refused, with the next time there is.
     */
    public Optional<Instant> at(ZoneId zone, String dayField, String timeField, Errors errors) {
        var onDay = read(LocalDate::parse, day);
        var atTime = read(LocalTime::parse, time);
        if (onDay.isEmpty()) errors.add(dayField, Message.of(PublicationMessages.class, PublicationMessages::chooseDay));
        if (atTime.isEmpty()) errors.add(timeField, Message.of(PublicationMessages.class, PublicationMessages::chooseTime));
        return onDay.flatMap(date -> atTime.flatMap(time -> existing(date.atTime(time), zone, timeField, errors)));
    }

    private static Optional<Instant> existing(LocalDateTime there, ZoneId zone, String timeField, Errors errors) {
        var gap = zone.getRules().getTransition(there);
        if (gap == null || !gap.isGap()) return Optional.of(there.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
        errors.add(timeField, Message.of(PublicationMessages.class,
                m -> m.timeLeftOut(there.toLocalTime().toString(), gap.getDateTimeAfter().toLocalTime().toString())));
        return Optional.empty();
    }

    private static <T> Optional<T> read(Function<String, T> parse, String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(parse.apply(typed));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
