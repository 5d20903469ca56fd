package org.maplitmus.layouts.witness;

/** What came of the bursts at one address. */
public sealed interface Measurement {

    /**
     * The two threads ran at the same time.
     *
     * @param first the times of one thread
     * @param second the times of the other
     * @param windows how many overlap windows the times together come from, the lesser number of the two threads
     * @param moved how many bursts do not count because a collector moved the object
     */
    record Measured(ThreadTimes first, ThreadTimes second, int windows, int moved) implements Measurement {}

    /**
     * There is nothing to tell.
     *
     * @param reason why, as the end of a sentence
     */
    record Skipped(String reason) implements Measurement {}
}
