package org.maplitmus.runner.sample;

import java.util.concurrent.TimeUnit;

/**
 * Shares the time that a fork may take among its cells.
 *
 * <p>A cell that needs more than its part may borrow from those behind it, several parts at most, so that one slow cell
 * does not starve the others, and never more than what is left, which would be the time of other forks. Not
 * thread-safe.
 */
final class Pace {

    private static final int BORROWED_PARTS = 10;

    private final long start = System.nanoTime();
    private final long allowanceMillis;
    private int cells;

    /** The pace of {@code cells} cells that may take {@code allowanceMillis} together. */
    Pace(long allowanceMillis, int cells) {
        this.allowanceMillis = allowanceMillis;
        this.cells = cells;
    }

    /** How long the next cell may go on, in milliseconds; 0 if the time is used up. */
    long next() {
        long left = allowanceMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long part = Math.max(0, left) / Math.max(1, cells);
        int parts = Math.max(1, Math.min(cells, BORROWED_PARTS));
        cells--;
        return part * parts;
    }
}
