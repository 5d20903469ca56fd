package org.maplitmus.layouts.witness;

import java.util.ArrayList;
import java.util.List;

/** The times of one thread so far. Not thread-safe. */
final class Tally {

    private final List<Double> alone = new ArrayList<>();
    private final List<Double> together = new ArrayList<>();

    void addAlone(List<Chunk> chunks, int operations) {
        chunks.forEach(chunk -> alone.add((double) chunk.nanos() / operations));
    }

    void addTogether(List<Chunk> windows, int operations) {
        windows.forEach(window -> together.add((double) window.nanos() / operations));
    }

    int windows() {
        return together.size();
    }

    ThreadTimes times() {
        return new ThreadTimes(median(alone), median(together));
    }

    private static double median(List<Double> values) {
        return Median.of(values.stream().mapToDouble(Double::doubleValue));
    }
}
