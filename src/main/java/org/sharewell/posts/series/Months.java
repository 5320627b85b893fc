package org.sharewell.posts.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months to choose from: this one and two years of others, and before them the one that was chosen if it has passed. */
record Months(LocalDate today, String chosen) {
    private static final int AHEAD = 24;

    /** Each by its first day. */
    public List<LocalDate> all() {
        var ahead = Stream.iterate(today.withDayOfMonth(1), month -> month.plusMonths(1)).limit(AHEAD + 1L).toList();
        var known = chosen.isEmpty() || !chosen.matches("\\d{4}-(0[1-9]|1[0-2])") ? null : YearMonth.parse(chosen).atDay(1);
        return known == null || ahead.contains(known) ? ahead : Stream.concat(Stream.of(known), ahead.stream()).toList();
    }

    public boolean is(LocalDate month) {
        return key(month).equals(chosen);
    }

    public String key(LocalDate month) {
        return month == null ? "" : YearMonth.from(month).toString();
    }
}
