package org.sharewell.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who the people of a source are here. */
final class Authors {
    private static final Pattern PROFILE = Pattern.compile("(?<![\\w/])/people/([a-z0-9][a-z0-9._-]*+)");

    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<UUID> recognised = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> taken;
    private final Set<String> wanted;

    /** Takes the usernames there are here, and those that the people of the source would like. */
    Authors(Set<String> taken, Set<String> wanted) {
        this.taken = taken;
        this.wanted = wanted;
    }

    void add(SourcePerson person, UUID id, String username) {
        ids.put(person.key(), id);
        if (!person.username().equals(username)) renamed.put(person.username(), username);
    }

    /** Somebody who was here before any import: by the word of the source alone. */
    void recognise(SourcePerson person, UUID id) {
        ids.put(person.key(), id);
        recognised.add(id);
    }

    boolean areRecognised(List<UUID> authors) {
        return authors.stream().anyMatch(recognised::contains);
    }

    /** Usernames that are taken here, or wanted by somebody of the source. */
    boolean isFree(String username) {
        return !taken.contains(username) && !wanted.contains(username);
    }

    boolean isTaken(String username) {
        return taken.contains(username);
    }

    void take(String username) {
        taken.add(username);
    }

    /** Those of them that came in, in their order. */
    List<UUID> of(List<String> keys) {
        return keys.stream().map(ids::get).filter(id -> id != null).distinct().toList();
    }

    Optional<UUID> of(String key) {
        return Optional.ofNullable(ids.get(key));
    }

    /** The text with links to the profiles of those who have another username here. */
    String follow(String markdown) {
        return renamed.isEmpty() ? markdown
                : PROFILE.matcher(markdown).replaceAll(found -> "/people/" + renamed.getOrDefault(found.group(1), found.group(1)));
    }
}
