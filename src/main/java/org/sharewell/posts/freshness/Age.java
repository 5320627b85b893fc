package org.sharewell.posts.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was said elsewhere of a post's age: when to look at it again, that it holds, or that it does not; null where nothing was said. */
public record Age(LocalDate reviewBy, Instant confirmedAt, UUID confirmedBy, Instant outdatedAt, UUID outdatedBy, UUID successor) {
    /** When it was last said whether it holds. */
    Instant at() {
        return outdatedAt == null ? confirmedAt : outdatedAt;
    }
}
