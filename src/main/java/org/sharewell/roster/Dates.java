package org.sharewell.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.sharewell.web.Message;
import org.sharewell.web.Reader;

/** Days in words, in the reader's language. */
@Named("dates")
@Singleton
public class Dates {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    private final Reader reader;

    Dates(Reader reader) {
        this.reader = reader;
    }

    /** "Monday, 1 December". */
    public String day(LocalDate day) {
        return format(day, RosterMessages::dayPattern);
    }

    /** "1 December". */
    public String date(LocalDate day) {
        return format(day, RosterMessages::datePattern);
    }

    /** "December 2026". */
    public String month(YearMonth month) {
        return format(month, RosterMessages::monthPattern);
    }

    /** "Mon". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale());
    }

    /** "09:00" where the reader is. */
    public String time(Instant at) {
        return at.atZone(reader.zone()).format(HOURS);
    }

    private String format(TemporalAccessor when, Function<RosterMessages, String> pattern) {
        return DateTimeFormatter.ofPattern(Message.of(RosterMessages.class, pattern).in(reader.locale()), reader.locale()).format(when);
    }
}
