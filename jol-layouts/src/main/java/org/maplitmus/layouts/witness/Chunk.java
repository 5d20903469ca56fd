package org.maplitmus.layouts.witness;

/**
 * A stretch of time in which one thread did a fixed number of operations.
 *
 * @param start in nanoseconds of {@link System#nanoTime}
 * @param end in the same
 */
record Chunk(long start, long end) {

    long nanos() {
        return end - start;
    }

    boolean covers(Chunk other) {
        return start <= other.start && other.end <= end;
    }
}
