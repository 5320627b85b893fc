package org.sharewell.roster.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When people may be disturbed: on working days, by day. */
final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime BEGIN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(18, 0);

    private WorkingDays() {}

    /** The working day that is so many before a day. */
    static LocalDate before(LocalDate day, int count) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1)).filter(earlier -> !WEEKEND.contains(earlier.getDayOfWeek()))
                .skip(count - 1).findFirst().orElseThrow();
    }

    /** The end of a while from now on, at most that of the working hours there; empty outside of them. */
    static Optional<Instant> until(Instant now, ZoneId zone, Duration longest) {
        var there = now.atZone(zone);
        var time = there.toLocalTime();
        if (WEEKEND.contains(there.getDayOfWeek()) || time.isBefore(BEGIN) || !time.isBefore(END)) return Optional.empty();
        var evening = there.with(END).toInstant();
        return Optional.of(now.plus(longest).isBefore(evening) ? now.plus(longest) : evening);
    }
}
