package org.sharewell.posts.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The months to choose from: this one and two years of others, in their order with the one that was chosen, whichever that is. */
record Months(LocalDate today, String chosen) {
    private static final int AHEAD = 24;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    /** Each by its first day. */
    public List<LocalDate> all() {
        var ahead = Stream.iterate(today.withDayOfMonth(1), month -> month.plusMonths(1)).limit(AHEAD + 1L);
        var known = Stream.of(chosen).filter(written -> MONTH.matcher(written).matches()).map(written -> YearMonth.parse(written).atDay(1));
        return Stream.concat(ahead, known).distinct().sorted().toList();
    }

    /** What was written and is no month that could be offered, to be seen again beside what is wrong with it; else empty. */
    public String odd() {
        return MONTH.matcher(chosen).matches() ? "" : chosen;
    }

    public boolean is(LocalDate month) {
        return key(month).equals(chosen);
    }

    public String key(LocalDate month) {
        return month == null ? "" : YearMonth.from(month).toString();
    }
}
