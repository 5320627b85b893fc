package org.sharewell.web.limits;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;

/** What an answer says of the allowance its request used: its number, what is left, and the seconds until it is whole. */
@RequestScoped
class RateLimitHeaders {
    private final Map<String, Long> values = new LinkedHashMap<>();

    void say(long limit, long remaining, Duration reset) {
        values.put("RateLimit-Limit", limit);
        values.put("RateLimit-Remaining", remaining);
        values.put("RateLimit-Reset", reset.plusMillis(999).toSeconds());
    }

    Map<String, Long> values() {
        return values;
    }
}
