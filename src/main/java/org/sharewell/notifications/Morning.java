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
        var day = LocalDate.ofInstant(now, zone);
        var at = day.atTime(EIGHT).atZone(zone).toInstant();
        return now.isBefore(at) ? Optional.empty() : Optional.of(new Morning(day, at));
    }

    boolean isMonday() {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** Whether what is told by a channel is in this digest. */
    boolean brings(Channel channel) {
        return channel == Channel.DAILY || channel == Channel.WEEKLY && isMonday();
    }
}
