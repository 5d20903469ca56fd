package org.maplitmus.maps.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Cells side by side in one array: eight share a 64-byte line, and one of them may share the array's length too. */
final class AdjacentCells implements Cells {

    private static final VarHandle COUNT = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] counts;

    AdjacentCells(int length) {
        counts = new long[length];
    }

    @Override
    public int length() {
        return counts.length;
    }

    @Override
    public long getAcquire(int cell) {
        return (long) COUNT.getAcquire(counts, cell);
    }

    @Override
    public boolean compareAndSet(int cell, long expected, long next) {
        return COUNT.compareAndSet(counts, cell, expected, next);
    }
}
