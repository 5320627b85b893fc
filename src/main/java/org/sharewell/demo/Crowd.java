package org.sharewell.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What has been generated so far, as far as what follows refers to it; people are named by their place in the list. */
record Crowd(Instant until, List<UUID> people, List<Room> rooms, List<Work> works) {
    /** A space with its members, the founder first. */
    record Room(UUID id, String visibility, Instant founded, int[] members) {
        boolean isPrivate() {
            return visibility.equals("private");
        }
    }

    /** A post; room is null on the blog alone, at is null for a draft. */
    record Work(UUID id, boolean onBlog, Room room, int author, Instant at, boolean withdrawn) {
        boolean isPublished() {
            return at != null && !withdrawn;
        }

        /** Somebody who may read it: anybody, or a member. */
        int reader(Chance chance, Skew activity) {
            var open = room == null || onBlog || room.visibility().equals("open");
            return open ? activity.pick(chance) : room.members()[chance.below(room.members().length)];
        }
    }

    Instant daysAgo(int days) {
        return until.minusSeconds(days * 86_400L);
    }
}
