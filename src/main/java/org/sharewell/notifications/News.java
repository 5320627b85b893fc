package org.sharewell.notifications;

import java.util.UUID;

import org.sharewell.events.Event;
import org.sharewell.posts.Comment;
import org.sharewell.posts.Post;
import org.sharewell.posts.mentions.Mention;

/** Something to be told of: an event, and the thread it belongs to, a post or a space. */
record News(UUID id, Event event, UUID post, UUID comment, UUID space) {
    static News onPost(UUID id, Event event, UUID post) {
        return new News(id, event, post, null, null);
    }

    static News inText(UUID id, Event event, UUID post, UUID comment) {
        return new News(id, event, post, comment, null);
    }

    static News inSpace(UUID id, Event event, UUID space) {
        return new News(id, event, null, null, space);
    }

    /** The text that is new with it, a comment or a post: whoever is told of it in one way is not told in another. Null where none is new. */
    UUID text() {
        return switch (event) {
            case Comment.Added _, Mention.Made _, Post.Published _ -> comment == null ? post : comment;
            default -> null;
        };
    }
}
