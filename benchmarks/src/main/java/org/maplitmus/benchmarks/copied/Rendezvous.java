package org.maplitmus.benchmarks.copied;

import java.util.concurrent.atomic.AtomicInteger;

/** A spin barrier for two threads, used again and again; one that fails releases the other. */
final class Rendezvous {

    private static final int FAILED = Integer.MIN_VALUE;

    private final AtomicInteger arrived = new AtomicInteger();

    /**
     * Waits for the other thread; both leave within a few cycles of each other if both are on a processor.
     *
     * @throws IllegalStateException if the other thread has failed
     */
    void meet() {
        int mine = arrived.incrementAndGet();
        int both = mine + (mine & 1);
        int now = mine;
        while (now >= 0 && now < both) {
            Thread.onSpinWait();
            now = arrived.get();
        }
        if (now < 0) {
            throw new IllegalStateException("the other thread has failed");
        }
    }

    /** The calling thread will not come again. */
    void fail() {
        arrived.set(FAILED);
    }
}
