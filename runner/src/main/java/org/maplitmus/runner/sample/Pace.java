package org.maplitmus.runner.sample;

import java.util.concurrent.TimeUnit;

/**
 * Shares the time that a fork may take among its cells.
 *
 * <p>Each cell has the same part of what is left, so that what quick cells leave goes to those behind them. A cell that
 * is promised and would have no verdict may borrow from those behind it, several parts at most, so that one slow cell
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

    /**
     * How long a cell may go on, in milliseconds.
     *
     * @param own its part; 0 if the time is used up
     * @param borrowed its part with what it may borrow
     */
    record Part(long own, long borrowed) {

        /** The one or the other. */
        long millis(boolean borrows) {
            return borrows ? borrowed : own;
        }
    }

    /** The part of the next cell. */
    Part next() {
        long left = allowanceMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long own = Math.max(0, left) / Math.max(1, cells);
        int parts = Math.max(1, Math.min(cells, BORROWED_PARTS));
        cells--;
        return new Part(own, own * parts);
    }
}
