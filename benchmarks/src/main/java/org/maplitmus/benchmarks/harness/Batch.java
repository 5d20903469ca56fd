package org.maplitmus.benchmarks.harness;

import org.maplitmus.benchmarks.plan.Loop;

/** As many passes of a loop as make the clock's own cost disappear: 20,000 operations, or one pass if that is more. */
final class Batch {

    private final Loop loop;
    private final int passes;

    Batch(Loop loop) {
        this.loop = loop;
        this.passes = Math.max(1, (Loop.OPERATIONS + loop.operations() - 1) / loop.operations());
    }

    /**
     * Runs once.
     *
     * @return nanoseconds of processor time for each operation
     * @throws IllegalStateException if an operation did not do what it should
     */
    double nanosPerOperation() {
        long done = 0;
        long start = CpuClock.nanos();
        for (int i = 0; i < passes; i++) {
            done += loop.pass();
        }
        long end = CpuClock.nanos();
        long operations = (long) passes * loop.operations();
        if (done != operations) {
            throw new IllegalStateException(done + " of " + operations + " operations did what they should");
        }
        return (double) (end - start) / operations;
    }
}
