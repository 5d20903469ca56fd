package org.maplitmus.benchmarks.plan;

/** An empty map that is filled under the clock. */
public interface Growth {

    /** Fills a new map, one put for each element, and stores there how many nanoseconds the put took. */
    void fill(int[] nanos);
}
