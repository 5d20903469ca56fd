package org.maplitmus.benchmarks.copied;

import java.util.function.Supplier;
import org.maplitmus.benchmarks.plan.Growth;

/** Reads the clock after each put; the clock's own 20 to 30 ns are part of every figure. */
final class TimedPuts implements Growth {

    private final Supplier<Target> maker;
    private final Object[] keys;

    TimedPuts(Supplier<Target> maker, Object[] keys) {
        this.maker = maker;
        this.keys = keys;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    public void fill(int[] nanos) {
        Target target = maker.get();
        long before = System.nanoTime();
        for (int i = 0; i < keys.length; i++) {
            target.put(keys[i], keys[0]);
            long after = System.nanoTime();
            nanos[i] = (int) Math.min(after - before, Integer.MAX_VALUE);
            before = after;
        }
        if (target.get(keys[keys.length - 1]) != keys[0]) {
            throw new IllegalStateException("the last key is missing");
        }
    }
}
