package org.sharewell.posts;

import java.time.Instant;
import java.util.UUID;

/**
 * How a question stands for a viewer.
 *
 * @param accepted  the comment that was accepted, and by whom; null where there is none
 * @param answer    the post that answers it, where the viewer may read it; null otherwise
 * @param closed    whether a post answers it at all
 * @param mayAccept whether the viewer may accept an answer, or take that back
 * @param mayClose  whether the viewer may name a post that answers it
 * @param asked     whether the viewer is asked and has not said anything
 */
public record Answering(Accepted accepted, Elsewhere answer, boolean closed, boolean mayAccept, boolean mayClose, boolean asked) {
    public boolean accepts(UUID comment) {
        return accepted != null && accepted.comment().equals(comment);
    }

    /** The answer that helped, says whoever asked, or a steward in their place. */
    public record Accepted(UUID comment, Instant at, String username, String name) {}

    /** A post, as it is linked to. */
    public record Elsewhere(String path, String title) {}
}
