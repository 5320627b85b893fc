package org.sharewell.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** A slot and what is meant for it: the draft's title is null where there is none, or none that the reader may read. */
public record Turn(UUID slot, long version, LocalDate day, UUID person, String username, String name, UUID picture, UUID post, String title) {
    public Portrait face() {
        return new Portrait(username, name, picture);
    }

    public boolean hasDraft() {
        return post != null;
    }
}
