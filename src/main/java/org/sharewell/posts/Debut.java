package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

/** What would be new once it is published: by whom, where, and on which topics (their slugs). */
public record Debut(List<UUID> authors, boolean onBlog, UUID space, List<String> topics) {
    public static Debut of(Post post) {
        return new Debut(post.authors(), post.onBlog, post.space, List.copyOf(post.tags));
    }

    /** The same in another place and on other topics, as they were typed. */
    public static Debut typed(List<UUID> authors, boolean onBlog, UUID space, List<String> topics) {
        return new Debut(authors, onBlog, space, Tag.of(topics).stream().map(Tag::slug).toList());
    }

    public boolean isNowhere() {
        return !onBlog && space == null;
    }
}
