package org.sharewell.posts.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** What somebody plans: a working title, who is to write it (a username, with or without @), and in which month (2026-12). */
public record PartForm(@FormParam("working") @OneLine(min = 1, max = 200) String working, @FormParam("who") String who, @FormParam("month") String month) {
    public PartForm {
        working = Text.oneLine(working);
        who = Text.oneLine(who).replaceFirst("^@", "");
        month = Text.oneLine(month);
    }

    /** The first day of the month, or null for some day. */
    LocalDate plannedFor() {
        try {
            return month.isEmpty() ? null : YearMonth.parse(month).atDay(1);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("month", Message.of(SeriesMessages.class, SeriesMessages::notAMonth));
        }
    }
}
