package org.sharewell.text.differences;

import java.util.ArrayList;
import java.util.List;

/**
 * Two changes of one text brought together, line by line: what only one side changed is taken from it, and where both changed the same
 * lines both are kept, one below the other, and told (diff3: Khanna, Kunal, Pierce, A Formal Investigation of Diff3, 2007).
 */
public record Merge(String text, List<Clash> clashes) {
    /** @param base what both began with; null where nobody knows, then whatever differs is kept of both */
    public static Merge of(String base, String mine, String theirs) {
        return base == null ? new TwoWays(mine, theirs).merge() : new ThreeWays(base, mine, theirs).merge();
    }

    public boolean isClean() {
        return clashes.isEmpty();
    }

    /** The same lines, changed by both. */
    public record Clash(String mine, String theirs) {}

    /** The text as it comes together. */
    static final class Building {
        private final List<String> lines = new ArrayList<>();
        private final List<Clash> clashes = new ArrayList<>();

        void add(List<String> more) {
            lines.addAll(more);
        }

        /** Who types on in a line has what it said before: the longer of two that begin alike holds both. */
        void addBoth(List<String> mine, List<String> theirs) {
            var left = String.join("\n", mine);
            var right = String.join("\n", theirs);
            if (left.startsWith(right)) add(mine);
            else if (right.startsWith(left)) add(theirs);
            else clash(mine, theirs, new Clash(left, right));
        }

        private void clash(List<String> mine, List<String> theirs, Clash clash) {
            add(mine);
            if (!mine.getLast().isBlank()) add(List.of(""));
            add(theirs);
            clashes.add(clash);
        }

        Merge merge() {
            return new Merge(String.join("\n", lines), List.copyOf(clashes));
        }
    }

    static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
