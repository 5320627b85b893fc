package org.sharewell.people;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.sharewell.web.Face;

/** Somebody as they stand in a list of people. */
public record Colleague(Row row, List<Topic> topics) {

    private static final int SHOWN = 4;

    /** As many topics as a card has room for. */
    public List<Topic> shown() {
        return topics.subList(0, Math.min(SHOWN, topics.size()));
    }

    /** How many more there are. */
    public int more() {
        return topics.size() - shown().size();
    }

    /** A person's own columns; the key is what the list is sorted by. */
    public record Row(UUID id, String key, String username, String name, UUID picture, String title, String department, String site,
            String timeZone, String bio, boolean active, boolean administrator) {
        public int hue() {
            return Face.hue(username);
        }

        /** Null where it is not known where they live. */
        public ZoneId zone() {
            return timeZone == null ? null : ZoneId.of(timeZone);
        }
    }

    /** A topic somebody can be asked about. */
    public record Topic(UUID person, String name, String slug) {}
}
