package org.sharewell.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A post with all that is taken along of it; its space and what replaces it stand here only if the reader may know of them, its authors
 * are those who are named, and when it is to be looked at again is for them alone.
 */
record Work(UUID id, String kind, boolean onBlog, String slug, String space, String title, String standfirst, String markdown, UUID cover,
        Instant createdAt, Instant publishedAt, Instant editedAt, Instant withdrawnAt, LocalDate reviewBy, Instant confirmedAt, String confirmedBy,
        Instant outdatedAt, UUID successor, String successorTitle, String[] authors, String[] tags, String[] images) {
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

    /** Where what replaces it stands; null where nothing does. */
    String successorPath() {
        return successor == null ? null : "/posts/" + successor;
    }

    List<UUID> pictures() {
        return List.of(images).stream().map(UUID::fromString).toList();
    }
}
