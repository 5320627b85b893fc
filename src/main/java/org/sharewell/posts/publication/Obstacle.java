package org.sharewell.posts.publication;

import java.util.Locale;

import org.sharewell.posts.Post;
import org.sharewell.web.Refusal;

/** Why a post was not published when it was due. */
enum Obstacle {
    /** Who scheduled it has left the firm. */
    LEFT,
    /** Who scheduled it may not publish it there any more. */
    RIGHT,
    /** Its space wants a reader first. */
    READER,
    /** Something of it is missing. */
    UNREADY,
    /** Something broke, again and again. */
    FAULT;

    /** The name used in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a refusal to publish it says. */
    static Obstacle of(Post post, Refusal refusal) {
        return switch (refusal.status()) {
            case 409 -> READER;
            case 422 -> refusal.errors().on("space") && post.space != null ? RIGHT : UNREADY;
            default -> RIGHT;
        };
    }
}
