package org.maplitmus.benchmarks.transfer;

import java.util.Locale;

/**
 * What JMH says of a benchmark.
 *
 * @param nanos the mean for each operation
 * @param error half the width of its confidence interval of 99.9 %
 */
public record Score(double nanos, double error) {

    /** This score divided by another, and in brackets the least and the most that both intervals allow. */
    public String dividedBy(Score other) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                nanos / other.nanos,
                least() / other.most(),
                most() / other.least());
    }

    private double least() {
        return Math.max(0, nanos - error);
    }

    private double most() {
        return nanos + error;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f +- %.1f", nanos, error);
    }
}
