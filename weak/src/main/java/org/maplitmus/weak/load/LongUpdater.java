package org.maplitmus.weak.load;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** What rewritten code has in the place of the JDK's updater of a volatile long. */
final class LongUpdater extends AtomicLongFieldUpdater<Object> {

    private final FieldUpdates updates;

    LongUpdater(Field field) {
        this.updates = new FieldUpdates(field);
    }

    @Override
    public boolean compareAndSet(Object owner, long expected, long value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public boolean weakCompareAndSet(Object owner, long expected, long value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, long value) {
        updates.set(owner, value);
    }

    @Override
    public void lazySet(Object owner, long value) {
        updates.lazySet(owner, value);
    }

    @Override
    public long get(Object owner) {
        return (Long) Objects.requireNonNull(updates.get(owner));
    }
}
