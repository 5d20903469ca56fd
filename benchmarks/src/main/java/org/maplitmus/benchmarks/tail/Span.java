package org.maplitmus.benchmarks.tail;

/** A stretch of time, in nanoseconds of {@link System#nanoTime}; the end is not part of it. */
public record Span(long start, long end) {

    long length() {
        return end - start;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
