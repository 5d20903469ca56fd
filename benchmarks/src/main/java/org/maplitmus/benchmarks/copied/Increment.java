package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;

/** Adds one to a counter again and again; what it added itself must have been counted. */
final class Increment implements Loop {

    private final Counter counter;
    private long added;

    Increment(Counter counter) {
        this.counter = counter;
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    public int pass() {
        for (int i = 0; i < OPERATIONS; i++) {
            counter.increment();
        }
        added += OPERATIONS;
        return counter.sum() >= added ? OPERATIONS : 0;
    }
}
