package org.sharewell.text.differences;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the lines that went stands beside which that came: those that have most words in common, in their order. An alignment of
 * two sequences (Needleman and Wunsch, A General Method Applicable to the Search for Similarities, 1970) without a price for gaps.
 */
final class Pairing {
    /** Pairs beyond which lines are taken as they come: each is looked at. */
    private static final int MOST = 250_000;
    /** Of a pair of blank lines: less than of any words. */
    private static final double BLANK = 0.01;

    private final List<Set<String>> gone;
    private final List<Set<String>> come;
    private final double[][] best;

    private Pairing(List<String> gone, List<String> come) {
        this.gone = gone.stream().map(Pairing::words).toList();
        this.come = come.stream().map(Pairing::words).toList();
        this.best = new double[gone.size() + 1][come.size() + 1];
    }

    /** For each line that went the number of the one that came in its place, in growing order; -1 where it has none. */
    static int[] of(List<String> gone, List<String> come) {
        var partners = new int[gone.size()];
        Arrays.fill(partners, -1);
        if ((long) gone.size() * come.size() <= MOST) new Pairing(gone, come).fill(partners);
        return partners;
    }

    private static Set<String> words(String line) {
        var words = new HashSet<>(Arrays.asList(line.strip().split("\\s+")));
        words.remove("");
        return words;
    }

    private void fill(int[] partners) {
        for (int i = gone.size() - 1; i >= 0; i--)
            for (int j = come.size() - 1; j >= 0; j--) best[i][j] = Math.max(paired(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
        for (int i = 0, j = 0; i < gone.size() && j < come.size();) {
            if (best[i][j] == best[i + 1][j]) i++;
            else if (best[i][j] == best[i][j + 1]) j++;
            else partners[i++] = j++;
        }
    }

    private double paired(int i, int j) {
        return likeness(gone.get(i), come.get(j)) + best[i + 1][j + 1];
    }

    /** The share of the words that both have (Dice's coefficient). */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) return BLANK;
        var fewer = one.size() < other.size() ? one : other;
        var more = fewer == one ? other : one;
        return 2.0 * fewer.stream().filter(more::contains).count() / (one.size() + other.size());
    }
}
