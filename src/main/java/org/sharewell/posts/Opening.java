package org.sharewell.posts;

import org.sharewell.people.Viewer;

/** Is told when somebody opens a post they may read; implemented by what is further right. */
public interface Opening {
    void opened(Viewer viewer, Post post);
}
