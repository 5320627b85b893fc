package org.sharewell.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When the digest of a day is due: at eight where somebody lives, on every day there is there, whatever clocks do. */
record Morning(LocalDate day, Instant at) {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** That of today, there, if it has come. Where eight is skipped it comes as much later as the clock was put forward. */
    static Optional<Morning> come(Instant now, ZoneId zone) {
        return Optional.of(of(LocalDate.ofInstant(now, zone), zone)).filter(today -> !now.isBefore(today.at));
    }

    private static Morning of(LocalDate day, ZoneId zone) {
        return new Morning(day, day.atTime(EIGHT).atZone(zone).toInstant());
    }

    /** The next one, there, that has not come yet. */
    static Morning next(Instant now, ZoneId zone) {
        var today = of(LocalDate.ofInstant(now, zone), zone);
        return now.isBefore(today.at) ? today : today.after(1, zone);
    }

    /** The first on a Monday from this one on. */
    Morning monday(ZoneId zone) {
        return after((DayOfWeek.MONDAY.getValue() - day.getDayOfWeek().getValue() + 7) % 7, zone);
    }

    private Morning after(int days, ZoneId zone) {
        return of(day.plusDays(days), zone);
    }

    boolean isMonday() {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** Whether what is told by a channel is in this digest. */
    boolean brings(Channel channel) {
        return channel == Channel.DAILY || channel == Channel.WEEKLY && isMonday();
    }
}
