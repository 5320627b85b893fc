package org.sharewell.exports;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What is in a parcel already: names and keys only, however much there is. */
final class Packed {
    private final FileNames names = new FileNames();
    private final Set<UUID> pictures = new HashSet<>();
    private final Set<String> authors = new TreeSet<>();
    private final Set<String> spaces = new TreeSet<>();
    private int posts;

    Packed(Order.Whose whose) {
        (whose.isSpace() ? spaces : authors).add(whose.address());
    }

    /** Notes a post, and says what its file is to be called. */
    String name(Work work) {
        posts++;
        Collections.addAll(authors, work.authors());
        if (work.space() != null) spaces.add(work.space());
        return names.of(work);
    }

    /** Whether that picture is a new one. */
    boolean isNew(UUID picture) {
        return pictures.add(picture);
    }

    int posts() {
        return posts;
    }

    int pictures() {
        return pictures.size();
    }

    Set<String> authors() {
        return authors;
    }

    Set<String> spaces() {
        return spaces;
    }
}
