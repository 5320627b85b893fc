package org.sharewell.posts.writing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sharewell.posts.Post;
import org.sharewell.text.differences.Differences;

/** Somebody else, or another tab, has saved meanwhile: both versions, to choose from or to bring together. */
public record Conflict(UUID post, Instant savedAt, List<List<Differences.Row>> parts) {
    static Conflict between(Words mine, Post post) {
        return new Conflict(post.id, post.editedAt == null ? post.createdAt : post.editedAt, mine.against(Words.of(post)));
    }
}
