package org.sharewell.posts;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom a text reaches by naming them: who is told, and the names of those who are named themselves and cannot read it. */
public record Reached(Set<UUID> people, List<String> missed) {
    public static final Reached NOBODY = new Reached(Set.of(), List.of());

    public long told() {
        return people.size();
    }

    /** The names in one sentence's list. */
    public String names() {
        return String.join(", ", missed);
    }
}
