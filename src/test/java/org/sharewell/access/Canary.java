package org.sharewell.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the story that stand nowhere else: each may be told to whoever the table lets read what it is in. */
final class Canary {
    private static final Pattern WORD = Pattern.compile("qz(space)?(draft|scheduled|blog|open|closed|private|withdrawn|recalled|left|gone|deleted)x([a-z]+)");

    private Canary() {}

    /** All canaries in a text. */
    static Set<String> in(String text) {
        return WORD.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that the actor may not know, without what they sent themselves. */
    static Collection<String> strays(Actor actor, String sent, String told) {
        var found = in(told);
        found.removeIf(word -> sent.contains(word) || isFor(actor, word));
        return found;
    }

    private static boolean isFor(Actor actor, String word) {
        var parts = WORD.matcher(word);
        parts.matches();
        var rule = parts.group(1) != null ? "find" : switch (parts.group(3)) {
            case "file" -> "see";
            case "comment" -> "read-comment";
            case "remark", "note" -> "read-remarks";
            case "series", "plan" -> "read-series";
            default -> "read";
        };
        return Matrix.outcome(rule, parts.group(2), actor) == Outcome.OK;
    }
}
