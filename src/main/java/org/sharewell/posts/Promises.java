package org.sharewell.posts;

import java.util.Optional;
import java.util.UUID;

import org.sharewell.people.Viewer;

/** Knows the days for which people have promised an article. */
public interface Promises {
    /** The draft of the viewer's own that is meant for a day of theirs; none where none is, or where the day is not theirs. */
    Optional<UUID> draft(Viewer viewer, UUID slot);

    /** A draft of the viewer's is meant for that day, if it is theirs, still there and has none yet. */
    void begin(Viewer viewer, UUID slot, Post draft);
}
