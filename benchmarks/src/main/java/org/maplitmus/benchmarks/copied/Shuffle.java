package org.maplitmus.benchmarks.copied;

import java.util.SplittableRandom;

/** Random orders, the same for every map, so that no loop walks keys in the order in which they were inserted. */
final class Shuffle {

    private static final long SEED = 42;

    private Shuffle() {}

    /** Puts the elements into a random order; the result is the argument. */
    static Object[] shuffled(Object[] elements) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = elements.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Object moved = elements[i];
            elements[i] = elements[j];
            elements[j] = moved;
        }
        return elements;
    }
}
