package org.maplitmus.maps.counter;

import org.jspecify.annotations.Nullable;

/**
 * The cells that are added to now, and those of before the last growth: nothing moves from one to the other, so that an
 * adder who comes late to the old ones is still counted. Thread-safe.
 */
record Stripes(Cells cells, @Nullable Stripes older) {

    /** Whether {@code delta} was added; if not, another thread was at the same cell. */
    boolean tryAdd(Probe probe, long delta) {
        int cell = probe.cell(cells.length());
        long count = cells.getAcquire(cell);
        return cells.compareAndSet(cell, count, count + delta);
    }

    /** All cells of all generations, read one after the other. */
    long sum() {
        long sum = 0;
        for (Stripes stripes = this; stripes != null; stripes = stripes.older) {
            for (int cell = 0; cell < stripes.cells.length(); cell++) {
                sum += stripes.cells.getAcquire(cell);
            }
        }
        return sum;
    }
}
