package org.maplitmus.maps.counter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** As {@link PaddedCounter}, but with 128 bytes a side. */
final class WideCounter extends WideRightPadding implements Cell {

    private static final VarHandle COUNT = countHandle();

    @Override
    public long getAcquire() {
        return (long) COUNT.getAcquire(this);
    }

    @Override
    public boolean compareAndSet(long expected, long next) {
        return COUNT.compareAndSet(this, expected, next);
    }

    private static VarHandle countHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(WideCount.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
