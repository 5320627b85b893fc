package org.sharewell.posts;

import java.util.Set;
import java.util.UUID;

import org.sharewell.people.Viewer;

/** Knows how many people hear of something new because they follow an author, a topic or the space of it. */
public interface Hearers {
    /**
     * How many would be told if the viewer published it now: those who may read it and want to be told, without its authors.
     *
     * @param named whom its text names: they are told of that
     */
    long of(Viewer viewer, Debut debut, Set<UUID> named);
}
