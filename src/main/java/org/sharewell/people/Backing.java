package org.sharewell.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says what backs the topics that people declared; told by the package that knows. */
public interface Backing {
    /** For each declared topic of these people: what they wrote about it, and which questions on it they answered, that the viewer may read. */
    List<Backed> of(Viewer viewer, Collection<UUID> people);

    /** A person's topic with how many posts and answers back it. */
    record Backed(UUID person, String slug, long posts, long answers) {}
}
