package org.maplitmus.report.compare;

/**
 * How many of the samples showed something.
 *
 * @param count those that did
 * @param samples all of them
 */
public record Share(long count, long samples) {

    /** The part of the samples that did, 0 without samples. */
    public double frequency() {
        return samples == 0 ? 0 : (double) count / samples;
    }

    /** Those that did not. */
    long others() {
        return samples - count;
    }
}
