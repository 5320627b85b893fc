package org.sharewell.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who the people of a source are here. */
final class Authors {
    private static final Pattern PROFILE = Pattern.compile("(?<![\\w/])/people/([a-z0-9][a-z0-9._-]*+)");

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    void add(SourcePerson person, UUID id, String username) {
        ids.put(person.key(), id);
        if (!person.username().equals(username)) renamed.put(person.username(), username);
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
