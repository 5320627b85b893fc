package org.sharewell.demo;

import java.util.Arrays;

/** A few get most: the n-th gets 1/n^exponent of what the first gets (Zipf 1949). */
final class Skew {
    private final double[] sums;

    Skew(int count, double exponent) {
        this.sums = new double[count];
        var sum = 0.0;
        for (int i = 0; i < count; i++) sums[i] = sum += 1 / Math.pow(i + 1, exponent);
    }

    int pick(Chance chance) {
        var found = Arrays.binarySearch(sums, chance.share() * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
}
