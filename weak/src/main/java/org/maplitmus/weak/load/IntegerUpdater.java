package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;

/** What rewritten code has in the place of the JDK's updater of a volatile int. */
final class IntegerUpdater extends AtomicIntegerFieldUpdater<Object> {

    private final Field field;

    IntegerUpdater(Field field) {
        this.field = field;
    }

    private @Nullable Object access(Object owner, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        return new Access(new Place.OfField(owner, field), mode, first, second).perform();
    }

    @Override
    public boolean compareAndSet(Object owner, int expected, int value) {
        return (Boolean) Objects.requireNonNull(access(owner, AccessMode.COMPARE_AND_SET, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(Object owner, int expected, int value) {
        return compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, int value) {
        access(owner, AccessMode.SET_VOLATILE, value, null);
    }

    @Override
    public void lazySet(Object owner, int value) {
        access(owner, AccessMode.SET_RELEASE, value, null);
    }

    @Override
    public int get(Object owner) {
        return (Integer) Objects.requireNonNull(access(owner, AccessMode.GET_VOLATILE, null, null));
    }
}
