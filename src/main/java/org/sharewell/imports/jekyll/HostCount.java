package org.sharewell.imports.jekyll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sharewell.imports.markup.SiteAddresses;

/** Counts which host the texts' links to dated addresses name: a site that does not tell its address is found out by its own links. */
final class HostCount {
    private static final Pattern DATED = Pattern.compile("https?://([\\w.-]++)(/[^\\s\"'()<>]*+)");
    /** Fewer could be other people's posts of the same day and name. */
    private static final int ENOUGH = 3;

    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    void count(String text) {
        var links = DATED.matcher(text);
        while (links.find()) {
            if (SiteAddresses.DATED.matcher(links.group(2)).find()) {
                seen.computeIfAbsent(links.group(1).toLowerCase(), _ -> new HashMap<>()).merge(SiteAddresses.normal(links.group(2)), 1, Integer::sum);
            }
        }
    }

    Optional<String> mostNamed(Set<String> addresses) {
        return seen.entrySet().stream().map(e -> Map.entry(e.getKey(), known(e.getValue(), addresses))).filter(e -> e.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    private static int known(Map<String, Integer> paths, Set<String> addresses) {
        return paths.entrySet().stream().filter(p -> addresses.contains(p.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}
