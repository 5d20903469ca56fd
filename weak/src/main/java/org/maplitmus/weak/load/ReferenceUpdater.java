package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** What rewritten code has in the place of the JDK's updater of a volatile reference. */
final class ReferenceUpdater extends AtomicReferenceFieldUpdater<Object, @Nullable Object> {

    private final Field field;

    ReferenceUpdater(Field field) {
        this.field = field;
    }

    private @Nullable Object access(Object owner, AccessMode mode, @Nullable Object first, @Nullable Object second) {
        return new Access(new Place.OfField(owner, field), mode, first, second).perform();
    }

    @Override
    public boolean compareAndSet(Object owner, @Nullable Object expected, @Nullable Object value) {
        return (Boolean) Objects.requireNonNull(access(owner, AccessMode.COMPARE_AND_SET, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(Object owner, @Nullable Object expected, @Nullable Object value) {
        return compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, @Nullable Object value) {
        access(owner, AccessMode.SET_VOLATILE, value, null);
    }

    @Override
    public void lazySet(Object owner, @Nullable Object value) {
        access(owner, AccessMode.SET_RELEASE, value, null);
    }

    @Override
    public @Nullable Object get(Object owner) {
        return access(owner, AccessMode.GET_VOLATILE, null, null);
    }
}
