package org.sharewell.imports;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where people and texts are brought from; says the same each time it is asked. */
public interface Source extends Closeable {
    /** Its lasting name, by which a second run knows what the first one brought; empty when it says nothing of itself. */
    Optional<String> name();

    List<SourcePerson> people();

    /** How the addresses of the published posts are to end, by their keys. */
    Map<String, String> slugs();

    /** The ids of those posts that another Sharewell has written down, by their keys. */
    default Map<String, UUID> ids() {
        return Map.of();
    }

    /** The spaces that posts of another Sharewell stood in. */
    default List<SourceSpace> spaces() {
        return List.of();
    }

    /** The series that posts of another Sharewell were part of. */
    default List<SourceSeries> series() {
        return List.of();
    }

    int postCount();

    /** The posts, oldest first or in the order of the source, one at a time in memory; what is wrong with one is reported when it is reached. */
    Stream<SourcePost> posts();

    /** A picture's bytes. */
    Optional<byte[]> image(String path);
}
