package org.sharewell.posts;

import java.util.Optional;

import org.sharewell.people.Viewer;

/** Knows in which series posts stand; asked in one statement, for a post the viewer has been allowed to read. */
public interface Neighbourhood {
    Optional<Neighbours> of(Viewer viewer, Post post);
}
