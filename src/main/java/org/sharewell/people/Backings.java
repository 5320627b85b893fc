package org.sharewell.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.sharewell.people.Backing.Backed;

/** What backs people's topics, gathered from all who know. */
@ApplicationScoped
class Backings {
    private final Instance<Backing> known;

    Backings(Instance<Backing> known) {
        this.known = known;
    }

    /** By person, and then by the topic's slug. */
    Map<UUID, Map<String, Backed>> of(Viewer viewer, Collection<UUID> people) {
        var backed = new HashMap<UUID, Map<String, Backed>>();
        if (!people.isEmpty()) known.stream().flatMap(k -> k.of(viewer, people).stream())
                .forEach(b -> backed.computeIfAbsent(b.person(), _ -> new HashMap<>()).put(b.slug(), b));
        return backed;
    }
}
