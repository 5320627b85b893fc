package org.sharewell.posts;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;

/** What a post needs before others may read it: words, a place, and a title unless it is an update. */
public final class Readiness {
    private Readiness() {}

    static void require(Post post) {
        missing(post).refuse();
    }

    /** What it still needs, field by field. */
    public static Errors missing(Post post) {
        var errors = new Errors();
        if (post.title.isBlank() && post.kind() != Kind.UPDATE) errors.add("title", Message.of(PostMessages.class, PostMessages::titleMissing));
        if (post.markdown.isBlank()) errors.add("markdown", Message.of(PostMessages.class, PostMessages::textMissing));
        if (!post.onBlog && post.space == null) errors.add("space", Message.of(PostMessages.class, PostMessages::placeMissing));
        return errors;
    }
}
