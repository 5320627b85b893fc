package org.sharewell.web.limits;

import java.time.Duration;
import java.util.Locale;

/** How much of something one person, or one address, may do in a time; a setting {@code sharewell.limits.people-searches} changes the number. */
public enum Allowance {
    POSTS(30, Duration.ofMinutes(10)),
    COMMENTS(60, Duration.ofMinutes(10)),
    AUTOSAVES(1200, Duration.ofMinutes(10)),
    REACTIONS(300, Duration.ofMinutes(10)),
    CREDITS(60, Duration.ofMinutes(10)),
    UPLOADS(20, Duration.ofMinutes(10)),
    CONVERSIONS(30, Duration.ofMinutes(1)),
    COMPLETIONS(150, Duration.ofMinutes(1)),
    PEOPLE_SEARCHES(60, Duration.ofMinutes(1)),
    ASKS(30, Duration.ofMinutes(10)),
    SPACES(10, Duration.ofMinutes(10)),
    INVITATIONS(60, Duration.ofMinutes(10)),
    EXPORTS(10, Duration.ofMinutes(10)),
    /** As many are free; every further one waits longer (people.Delays). */
    SIGN_IN_FAILURES_BY_ACCOUNT(5, Duration.ofMinutes(15)),
    SIGN_IN_FAILURES_BY_ADDRESS(20, Duration.ofMinutes(15)),
    /** Everybody's together: more is an alarm, and refuses nobody. */
    SIGN_IN_FAILURES(200, Duration.ofMinutes(1)),
    SIGN_IN_ALARMS(1, Duration.ofMinutes(1));

    final int number;
    final Duration period;

    Allowance(int number, Duration period) {
        this.number = number;
        this.period = period;
    }

    /** Its name in settings and in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
