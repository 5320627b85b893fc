package org.sharewell.imports.jekyll;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Finds names that look like two spellings of one: both are kept, somebody who knows may decide. */
final class Spellings {
    private static final int LONG_ENOUGH = 5;

    private Spellings() {
    }

    static void alike(Collection<String> names, BiConsumer<String, String> both) {
        var sorted = List.copyOf(new TreeSet<>(names));
        for (int i = 0; i < sorted.size(); i++) {
            for (var other : sorted.subList(i + 1, sorted.size())) {
                if (isAlike(sorted.get(i), other)) {
                    both.accept(sorted.get(i), other);
                }
            }
        }
    }

    private static boolean isAlike(String one, String other) {
        return one.equalsIgnoreCase(other) || other.startsWith(one + " ")
                || Arrays.stream(one.split(" ")).anyMatch(a -> Arrays.stream(other.split(" ")).anyMatch(b -> isTypo(a, b)));
    }

    private static boolean isTypo(String one, String other) {
        boolean isLong = Math.min(one.length(), other.length()) >= LONG_ENOUGH;
        return isLong && !one.equals(other) && (other.startsWith(one) || one.startsWith(other) || distance(one, other) <= 2);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            }
            last = row;
        }
        return last[other.length()];
    }
}
