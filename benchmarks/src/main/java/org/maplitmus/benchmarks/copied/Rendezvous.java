package org.maplitmus.benchmarks.copied;

import java.util.concurrent.atomic.AtomicInteger;

/** A spin barrier for two threads, used again and again; one that fails releases the other. */
final class Rendezvous {

    private static final int FAILED = Integer.MIN_VALUE;
    private static final int PATIENCE = 2_000;

    private final AtomicInteger arrived = new AtomicInteger();

    /**
     * Waits for the other thread; both leave within a few cycles of each other if both are on a processor.
     *
     * @return false if the other came so late that it must have been without a processor
     * @throws IllegalStateException if the other thread has failed
     */
    boolean meet() {
        int mine = arrived.incrementAndGet();
        int both = mine + (mine & 1);
        int now = mine;
        int spins = 0;
        for (; now >= 0 && now < both; spins++) {
            waitABit(spins);
            now = arrived.get();
        }
        if (now < 0) {
            throw new IllegalStateException("the other thread has failed");
        }
        return spins < PATIENCE;
    }

    /** Whoever waits for long waits for a thread that has no processor, and may have this one. */
    @SuppressWarnings("ThreadPriorityCheck") // The other thread may need this very processor.
    private static void waitABit(int spins) {
        if (spins < PATIENCE) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }

    /** The calling thread will not come again. */
    void fail() {
        arrived.set(FAILED);
    }
}
