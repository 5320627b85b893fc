package org.sharewell.posts.publication;

import java.time.Instant;

import org.sharewell.posts.Reached;
import org.sharewell.spaces.Card;

/**
 * Who will see a draft once it is published, and when: its place, and the time it is planned for; null where there is none; whom it names, and how many
 * others hear of it because they follow what it is by, in or about.
 */
public record Outlook(boolean onBlog, Card space, Instant scheduledAt, boolean twice, Reached reached, long hearers) {
    public boolean isNowhere() {
        return !onBlog && space == null;
    }
}
