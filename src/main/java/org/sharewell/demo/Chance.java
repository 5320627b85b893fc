package org.sharewell.demo;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What falls as the seed says, and the same way every time. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int most) {
        return random.nextInt(most);
    }

    double share() {
        return random.nextDouble();
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Up to so many different ones. */
    Set<Integer> distinct(int most, IntSupplier pick) {
        return IntStream.range(0, most).map(_ -> pick.getAsInt()).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lengths of texts: most near the median, a few several times as long. */
    int length(int median, double spread, int most) {
        return (int) Math.clamp(median * Math.exp(random.nextGaussian() * spread), 2, most);
    }

    /** A key as it would have been made then (UUID version 7, RFC 9562). */
    UUID id(Instant then) {
        var high = then.toEpochMilli() << 16 | 0x7000 | random.nextLong() & 0xFFF;
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    Instant between(Instant from, Instant to) {
        return from.plusSeconds((long) (random.nextDouble() * Math.max(1, to.getEpochSecond() - from.getEpochSecond())));
    }
}
