package org.sharewell.media;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Something that shows pictures to those it is shared with. */
@ApplicationScoped
class Album implements ImageAccess {
    private final Set<String> shared = ConcurrentHashMap.newKeySet();

    void share(UUID image, UUID person) {
        shared.add(person + " " + image);
    }

    void withdraw(UUID image, UUID person) {
        shared.remove(person + " " + image);
    }

    @Override
    public boolean mayRead(UUID person, UUID image) {
        return shared.contains(person + " " + image);
    }
}
