package org.maplitmus.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key that has the hash code of all others of its kind, so that they end up in one bin, and an order of its own, by
 * which a bin may sort them.
 */
public final class Colliding implements Comparable<Colliding> {

    private static final List<Colliding> KEYS =
            IntStream.range(0, 16).mapToObj(Colliding::new).collect(Collectors.toUnmodifiableList());

    private final int number;

    private Colliding(int number) {
        this.number = number;
    }

    /** The one key with this number, below 16: the same object every time. */
    public static Colliding of(int number) {
        return KEYS.get(number);
    }

    @Override
    public int compareTo(Colliding other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Colliding colliding && colliding.number == number;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
