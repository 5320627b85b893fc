package org.sharewell.posts;

import org.sharewell.people.Viewer;

/** Knows how far posts can still be relied on; asked in one statement, for a post the viewer has been allowed to read. */
public interface Standings {
    Standing of(Viewer viewer, Post post);
}
