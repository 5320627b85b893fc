package org.sharewell.posts;

import org.sharewell.people.Viewer;

/** Knows how questions stand; asked only of questions, in one statement, for one that the viewer has been allowed to read. */
public interface Answers {
    Answering of(Viewer viewer, Post post, boolean author, boolean referee);
}
