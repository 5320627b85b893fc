package org.sharewell.posts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.people.Viewer;

/** Knows the days for which people have promised an article. */
public interface Promises {
    /** A day that the viewer has promised; none where the day is not theirs. */
    Optional<Promise> of(Viewer viewer, UUID slot);

    /** A day that the viewer has promised, or still may; none where it is over or too far ahead. */
    Optional<Promise> of(Viewer viewer, LocalDate day);

    /** A draft of the viewer's is meant for that day, if it is theirs, still there and has none yet. */
    void begin(Viewer viewer, UUID slot, Post draft);

    /** A draft of the viewer's is meant for a day to come, if they have promised no other for it. */
    void begin(Viewer viewer, LocalDate day, Post draft);

    /** The draft is the one that is meant for that day; null where none is yet. */
    record Promise(LocalDate day, UUID draft) {}
}
