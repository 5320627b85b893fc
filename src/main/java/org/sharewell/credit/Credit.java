package org.sharewell.credit;

import java.time.Instant;
import java.util.UUID;

/** A credit as it is read from one side: the post at its other end, and what was used. */
public record Credit(UUID id, String relation, String sentence, Instant at, Instant declinedAt, String why,
        UUID post, String slug, String title, String excerpt, String[] usernames, String[] names) {
    public Work work() {
        return new Work(post, slug, title, excerpt, usernames, names);
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }
}
