package org.maplitmus.layouts.witness;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Counts in one element of an array; every access checks its index against the length of the array. */
final class AddToSlot implements Role {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

    /** Volatile, so that each operation reads the array and its length anew and no check moves out of the loop. */
    private volatile long[] array;

    private final int index;

    AddToSlot(long[] array, int index) {
        this.array = array;
        this.index = index;
    }

    @Override
    public int chunk() {
        return 10_000;
    }

    @Override
    public void run(int times) {
        for (int i = 0; i < times; i++) {
            getAndAdd(1);
        }
    }

    private long getAndAdd(long more) {
        return (long) SLOT.getAndAdd(array, index, more);
    }
}
