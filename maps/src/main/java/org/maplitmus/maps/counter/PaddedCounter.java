package org.maplitmus.maps.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A counter whose count shares no 64-byte cache line with anything else, wherever the object lies on the heap.
 *
 * <p>The padding is a class hierarchy, because HotSpot sorts the fields of one class by size but keeps those of a
 * superclass where they are. It is made of bytes, because only bytes fill every gap: longs leave the one after a
 * 12-byte header open to the hot field. And it is 64 bytes a side, not the 56 that an 8-byte field needs, because the
 * right padding first fills the gap of up to 7 bytes to the left of the hot field, and those bytes are then missing on
 * the right. The layout checks of this house prove it for every layout of the JVM that they know.
 *
 * <p>Thread-safe; each accessor is named for its access mode, see {@link VarHandle}. The count wraps round like any
 * long. No accessor blocks.
 */
public final class PaddedCounter extends RightPadding implements Cell {

    private static final VarHandle COUNT = countHandle();

    /** A counter at zero. */
    public PaddedCounter() {}

    /**
     * The count, in opaque mode: successive reads never go back, and every add is seen in the end.
     *
     * <p>It says nothing about what the adders did before. For progress displays and spinning.
     */
    public long getOpaque() {
        return (long) COUNT.getOpaque(this);
    }

    /**
     * The count, in acquire mode: whatever a thread did before an add that is in the count happens-before this return.
     */
    @Override
    public long getAcquire() {
        return (long) COUNT.getAcquire(this);
    }

    /**
     * Adds {@code delta} and returns the count before, in volatile mode.
     *
     * <p>Release alone would publish the last adder's work only: the next add would read the count without acquiring.
     * As every add acquires the one before it and releases itself, a reader of the count is behind all adds in it.
     */
    public long getAndAdd(long delta) {
        return (long) COUNT.getAndAdd(this, delta);
    }

    /** Stores {@code next} if the count is {@code expected}, in volatile mode, and returns whether it did. */
    @Override
    public boolean compareAndSet(long expected, long next) {
        return COUNT.compareAndSet(this, expected, next);
    }

    private static VarHandle countHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(HotCount.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
