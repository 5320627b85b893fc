package org.sharewell.posts;

import java.util.List;

/** Whom a text reaches by naming them: how many are told, and the names of those who are named themselves and cannot read it. */
public record Reached(long told, List<String> missed) {
    public static final Reached NOBODY = new Reached(0, List.of());

    /** The names in one sentence's list. */
    public String names() {
        return String.join(", ", missed);
    }
}
