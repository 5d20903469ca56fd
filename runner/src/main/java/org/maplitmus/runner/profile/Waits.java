package org.maplitmus.runner.profile;

import java.util.stream.Stream;

/**
 * Some waits, taken together.
 *
 * @param count how many
 * @param totalNanos how long all of them took, in nanoseconds
 * @param longestNanos how long the longest took, in nanoseconds
 */
public record Waits(long count, long totalNanos, long longestNanos) {

    /** None. */
    public static final Waits NONE = new Waits(0, 0, 0);

    static Waits one(long nanos) {
        return new Waits(1, nanos, nanos);
    }

    static Waits sum(Stream<Waits> waits) {
        return waits.reduce(NONE, Waits::plus);
    }

    Waits plus(Waits other) {
        return new Waits(
                count + other.count, totalNanos + other.totalNanos, Math.max(longestNanos, other.longestNanos));
    }
}
