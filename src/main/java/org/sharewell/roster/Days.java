package org.sharewell.roster;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** The days people can plan for: from their own today to a year ahead. */
@ApplicationScoped
public class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** The date where somebody is. */
    public LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }

    /** The day that was typed as 2026-12-01, or 422. */
    LocalDate chosen(Viewer viewer, String typed) {
        var day = parse(typed);
        if (day.isBefore(today(viewer))) throw invalid(RosterMessages::dayOver);
        if (!isOpen(viewer, day)) throw invalid(RosterMessages::dayTooFar);
        return day;
    }

    /** Whether somebody can plan for a day. */
    boolean isOpen(Viewer viewer, LocalDate day) {
        var today = today(viewer);
        return !day.isBefore(today) && !day.isAfter(today.plusYears(1));
    }

    private static LocalDate parse(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeException notADay) {
            throw invalid(RosterMessages::dayMissing);
        }
    }

    private static Refusal invalid(java.util.function.Function<RosterMessages, String> why) {
        return Refusal.invalid("day", Message.of(RosterMessages.class, why));
    }
}
