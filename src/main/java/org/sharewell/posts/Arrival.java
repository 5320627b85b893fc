package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A post as it was elsewhere.
 *
 * @param slug    the end of its address, free here
 * @param authors in their order, at least one; all were named there, so nobody is asked again
 * @param tags    at most {@link #MOST_TAGS}
 * @param at      when it was published; of a draft, since when there has been one
 * @param kept    what a post of another Sharewell keeps
 */
public record Arrival(String slug, String title, String standfirst, String markdown, List<UUID> authors, List<String> tags, UUID cover,
        Instant at, boolean published, Kept kept) {
    public static final int MOST_TAGS = Tag.MOST;

    /** Which post it is (null: a new one), where it stood, and when it was last edited (null: never). */
    public record Kept(UUID id, Kind kind, boolean blog, UUID space, Instant editedAt) {
        /** An article of the blog. */
        public static final Kept NOTHING = new Kept(null, Kind.ARTICLE, true, null, null);
    }

    PostForm form() {
        return new PostForm(kept.kind(), title, standfirst, markdown, kept.blog(), null, tags, List.of(), cover);
    }

    UUID firstAuthor() {
        return authors.getFirst();
    }
}
