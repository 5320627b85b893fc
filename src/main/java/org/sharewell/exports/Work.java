package org.sharewell.exports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A post with all that is taken along of it; its space stands here only if the reader may know of it, its authors are those who are named. */
record Work(UUID id, String kind, boolean onBlog, String slug, String space, String title, String standfirst, String markdown, UUID cover,
        Instant createdAt, Instant publishedAt, Instant editedAt, Instant withdrawnAt, String[] authors, String[] tags, String[] images) {
    boolean isPublished() {
        return publishedAt != null && withdrawnAt == null;
    }

    boolean hasAddress() {
        return onBlog && slug != null;
    }

    /** When it was published; of a draft, since when there has been one. */
    Instant at() {
        return publishedAt == null ? createdAt : publishedAt;
    }

    List<UUID> pictures() {
        return List.of(images).stream().map(UUID::fromString).toList();
    }
}
