package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import org.jspecify.annotations.Nullable;

/** What rewritten code has in the place of the JDK's updater of a volatile long. */
final class LongUpdater extends AtomicLongFieldUpdater<Object> {

    private final Field field;

    LongUpdater(Field field) {
        this.field = field;
    }

    private @Nullable Object access(Object owner, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        return new Access(new Place.OfField(owner, field), mode, first, second).perform();
    }

    @Override
    public boolean compareAndSet(Object owner, long expected, long value) {
        return (Boolean) Objects.requireNonNull(access(owner, AccessMode.COMPARE_AND_SET, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(Object owner, long expected, long value) {
        return compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, long value) {
        access(owner, AccessMode.SET_VOLATILE, value, null);
    }

    @Override
    public void lazySet(Object owner, long value) {
        access(owner, AccessMode.SET_RELEASE, value, null);
    }

    @Override
    public long get(Object owner) {
        return (Long) Objects.requireNonNull(access(owner, AccessMode.GET_VOLATILE, null, null));
    }
}
