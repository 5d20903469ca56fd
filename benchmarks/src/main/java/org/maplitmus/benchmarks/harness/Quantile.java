package org.maplitmus.benchmarks.harness;

import java.util.Arrays;

/** Order statistics. */
public final class Quantile {

    private Quantile() {}

    /** The sample below which that share of the samples lies; {@code samples} is sorted by the call. */
    public static int of(int[] samples, double share) {
        Arrays.sort(samples);
        return samples[index(samples.length, share)];
    }

    /** The same for other numbers. */
    public static double of(double[] samples, double share) {
        Arrays.sort(samples);
        return samples[index(samples.length, share)];
    }

    private static int index(int samples, double share) {
        return Math.min(samples - 1, (int) (samples * share));
    }
}
