package org.sharewell.posts;

import org.sharewell.people.Viewer;

/** Knows why a conversation was ended; asked only of posts whose conversation was, in one statement. */
public interface Closures {
    Closure of(Viewer viewer, Post post);
}
