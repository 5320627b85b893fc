package org.sharewell.roster.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import org.sharewell.web.Message;

/** The words of reminders in somebody's language. */
record Words(Locale locale) {
    String say(Function<RemindersMessages, String> sentence) {
        return Message.of(RemindersMessages.class, sentence).in(locale);
    }

    /** "Thursday, 12 March". */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say(RemindersMessages::dayPattern), locale));
    }
}
