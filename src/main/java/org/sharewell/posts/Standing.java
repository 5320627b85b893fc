package org.sharewell.posts;

import java.time.Instant;
import java.time.LocalDate;

/** How far a viewer can rely on a post: who said last that it still holds, or since when it is outdated and what to read instead. */
public record Standing(LocalDate reviewBy, boolean due, Confirmation confirmation, Instant outdatedAt, Successor successor) {
    /** Orders posts of alias {@code p} before everything else: the outdated ones sink to the end of suggestions and of what a search finds. */
    public static final String SINKS = "(p.outdated_at is not null)";

    /** Somebody said that it still holds. */
    public record Confirmation(Instant at, String username, String name) {}

    /** The newest version that the viewer may read. */
    public record Successor(String path, String title) {}
}
