package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article as it was elsewhere.
 *
 * @param slug    the end of its address, free here
 * @param authors in their order, at least one; all were named there, so nobody is asked again
 * @param tags    at most {@link #MOST_TAGS}
 * @param at      when it was published; of a draft, since when there has been one
 */
public record Arrival(String slug, String title, String standfirst, String markdown, List<UUID> authors, List<String> tags, UUID cover,
        Instant at, boolean published) {
    public static final int MOST_TAGS = Tag.MOST;

    PostForm form() {
        return new PostForm(Kind.ARTICLE, title, standfirst, markdown, true, null, tags, List.of(), cover);
    }

    UUID firstAuthor() {
        return authors.getFirst();
    }
}
