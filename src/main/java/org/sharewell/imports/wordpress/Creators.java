package org.sharewell.imports.wordpress;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who wrote what comes, by the name they signed in with; several when a plugin for co-authors says so. */
final class Creators {
    /** Stands for the site where a text names nobody. */
    static final String SITE = "(the site)";

    private final Map<String, String> names = new LinkedHashMap<>();

    void add(Item item) {
        of(item).forEach((key, name) -> names.putIfAbsent(key, name));
    }

    /** The keys of everybody who wrote something, each with the name as it was written. */
    Map<String, String> names() {
        return names;
    }

    static List<String> keys(Item item, Set<String> known) {
        return List.copyOf(new LinkedHashSet<>(of(item).keySet().stream().map(key -> spelled(key, known)).toList()));
    }

    private static Map<String, String> of(Item item) {
        var found = new LinkedHashMap<String, String>();
        item.terms().stream().filter(t -> t.domain().equals("author")).forEach(t -> {
            var login = t.name().isEmpty() ? t.slug().replaceFirst("^cap-", "") : t.name();
            found.putIfAbsent(key(login), login);
        });
        if (found.isEmpty() && !key(item.creator()).isEmpty()) found.put(key(item.creator()), item.creator());
        if (found.isEmpty()) found.put(SITE, "");
        return found;
    }

    /** One spelling for a name to sign in with, in which WordPress takes upper and lower case for the same. */
    static String key(String login) {
        return login.toLowerCase(Locale.ROOT).replaceAll("[<>\"'&\\\\/]+", "").strip();
    }

    /** The key of somebody who is written here as in the address of their page. */
    static String spelled(String key, Set<String> known) {
        return known.contains(key) ? key : known.stream().filter(k -> letters(k).equals(letters(key))).findFirst().orElse(key);
    }

    private static String letters(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
