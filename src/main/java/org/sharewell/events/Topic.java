package org.sharewell.events;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a page may be open on: a post, or what is somebody's own. It is all that a live page is told. */
public record Topic(Kind kind, UUID id) {
    public enum Kind {
        POST, PERSON;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Topic post(UUID id) {
        return new Topic(Kind.POST, id);
    }

    public static Topic person(UUID id) {
        return new Topic(Kind.PERSON, id);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Optional<Topic> of(String written) {
        try {
            var colon = written.indexOf(':');
            var kind = Kind.valueOf(written.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
            return Optional.of(new Topic(kind, UUID.fromString(written.substring(colon + 1)))).filter(topic -> topic.toString().equals(written));
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.key() + ":" + id;
    }
}
