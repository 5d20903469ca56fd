package org.maplitmus.weak.load;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** What rewritten code has in the place of the JDK's updater of a volatile reference. */
final class ReferenceUpdater extends AtomicReferenceFieldUpdater<Object, @Nullable Object> {

    private final FieldUpdates updates;

    ReferenceUpdater(Field field) {
        this.updates = new FieldUpdates(field);
    }

    @Override
    public boolean compareAndSet(Object owner, @Nullable Object expected, @Nullable Object value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public boolean weakCompareAndSet(Object owner, @Nullable Object expected, @Nullable Object value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, @Nullable Object value) {
        updates.set(owner, value);
    }

    @Override
    public void lazySet(Object owner, @Nullable Object value) {
        updates.lazySet(owner, value);
    }

    @Override
    public @Nullable Object get(Object owner) {
        return updates.get(owner);
    }
}
