package org.maplitmus.runner.stress;

/**
 * Shares what is left of a budget among the forks to come, by their expected lengths, so that what one fork leaves goes
 * to those behind it. Thread-safe.
 */
final class Shares {

    /** The part of the time that forks may use; the rest is for the report. */
    private static final double OF_FORKS = 0.95;

    private final double kept;
    private double ahead;

    /**
     * Shares for forks that are expected to take {@code ahead} seconds, of which {@code kept} seconds are for others.
     */
    Shares(double ahead, double kept) {
        this.ahead = ahead;
        this.kept = kept;
    }

    /** The share of a fork that is expected to take {@code expected} seconds, of {@code left} seconds. */
    synchronized double next(double expected, double left) {
        double share = ahead <= 0 ? 0 : Math.min(1, expected / ahead);
        ahead -= expected;
        return share * Math.max(0, left - kept) * OF_FORKS;
    }
}
