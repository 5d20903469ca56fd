package org.maplitmus.maps.bin;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The count, in a class of its own so that the layouter cannot move it out from between its paddings. */
abstract sealed class PaddedCount<K, V> extends PaddedLeft<K, V> permits PaddedBinMap {

    private static final VarHandle COUNT = countHandle();

    @SuppressWarnings("UnusedVariable") // The VarHandle has it.
    private long count;

    PaddedCount(int firstLength) {
        super(firstLength);
    }

    @Override
    final long getCountVolatile() {
        return (long) COUNT.getVolatile(this);
    }

    @Override
    final boolean casCount(long expected, long next) {
        return COUNT.compareAndSet(this, expected, next);
    }

    private static VarHandle countHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(PaddedCount.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
