package org.maplitmus.layouts.witness;

import java.util.stream.DoubleStream;

/** The median. */
final class Median {

    private Median() {}

    /** The value in the middle, or the mean of the two there; NaN of none. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
