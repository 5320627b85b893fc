package org.sharewell.posts;

import java.time.Instant;
import java.util.UUID;

/** A comment as it was elsewhere, on a post that is here; the parent is the comment it answers, or null. */
public record CommentArrival(UUID post, UUID parent, UUID author, String markdown, Instant at) {
    CommentForm form() {
        return new CommentForm(markdown, parent, true);
    }
}
