package org.maplitmus.layouts.witness;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Two counters side by side, without padding. Thread-safe; each accessor is named for its access mode. */
final class LongPair {

    private static final VarHandle LEFT = handle("left");
    private static final VarHandle RIGHT = handle("right");

    @SuppressWarnings("UnusedVariable") // The VarHandle has it.
    private long left;

    @SuppressWarnings("UnusedVariable") // The VarHandle has it.
    private long right;

    long getAndAddLeft(long more) {
        return (long) LEFT.getAndAdd(this, more);
    }

    long getAndAddRight(long more) {
        return (long) RIGHT.getAndAdd(this, more);
    }

    private static VarHandle handle(String field) {
        try {
            return MethodHandles.lookup().findVarHandle(LongPair.class, field, long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
