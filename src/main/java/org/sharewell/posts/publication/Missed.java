package org.sharewell.posts.publication;

import java.time.Instant;

import org.sharewell.posts.Post;

/** When a draft was to be published, and why it was not. */
public record Missed(Instant at, String why) {
    static Missed of(Post post) {
        return post.missedAt == null ? null : new Missed(post.missedAt, post.missedWhy);
    }
}
