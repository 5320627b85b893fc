package org.sharewell.posts;

/** Something beside the post itself that publishing or scheduling it may have to wait for. */
public interface Prerequisite {
    /** Refuses where it has not happened yet. */
    void require(Post post);
}
