package org.sharewell.posts;

import java.time.ZonedDateTime;

/** How to say hello at this time of the day, where the reader is. */
public enum Greeting {
    MORNING, AFTERNOON, EVENING;

    static Greeting at(ZonedDateTime there) {
        var hour = there.getHour();
        return hour >= 4 && hour < 12 ? MORNING : hour >= 12 && hour < 18 ? AFTERNOON : EVENING;
    }
}
