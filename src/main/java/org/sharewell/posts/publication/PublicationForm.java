package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import jakarta.ws.rs.FormParam;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** When a draft is to be published, as it was typed: now, or at a day and a time where the viewer is. */
public record PublicationForm(@FormParam("day") String day, @FormParam("time") String time, @FormParam("when") String when) {
    static final PublicationForm EMPTY = new PublicationForm("", "", "");

    static PublicationForm of(Instant at, ZoneId zone) {
        var there = at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new PublicationForm(there.toLocalDate().toString(), there.toLocalTime().toString(), "");
    }

    boolean isLater() {
        return "later".equals(when) || !blank(day) || !blank(time);
    }

    /**
     * The instant that is meant. What comes twice in a night when clocks go back is meant the first time; what a night leaves out
     * when they go forward is refused, with the next time there is.
     */
    Instant at(ZoneId zone) {
        var errors = new Errors();
        var day = read(LocalDate::parse, this.day);
        var time = read(LocalTime::parse, this.time);
        if (day == null) errors.add("day", Message.of(PublicationMessages.class, PublicationMessages::chooseDay));
        if (time == null) errors.add("time", Message.of(PublicationMessages.class, PublicationMessages::chooseTime));
        errors.refuse();
        return existing(LocalDateTime.of(day, time), zone);
    }

    private static Instant existing(LocalDateTime there, ZoneId zone) {
        var gap = zone.getRules().getTransition(there);
        if (gap != null && gap.isGap()) throw Refusal.invalid("time", Message.of(PublicationMessages.class,
                m -> m.timeLeftOut(there.toLocalTime().toString(), gap.getDateTimeAfter().toLocalTime().toString())));
        return there.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private static <T> T read(Function<String, T> parse, String typed) {
        try {
            return blank(typed) ? null : parse.apply(typed.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
