package org.maplitmus.weak.load;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** What rewritten code has in the place of the JDK's updater of a volatile int. */
final class IntegerUpdater extends AtomicIntegerFieldUpdater<Object> {

    private final FieldUpdates updates;

    IntegerUpdater(Field field) {
        this.updates = new FieldUpdates(field);
    }

    @Override
    public boolean compareAndSet(Object owner, int expected, int value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public boolean weakCompareAndSet(Object owner, int expected, int value) {
        return updates.compareAndSet(owner, expected, value);
    }

    @Override
    public void set(Object owner, int value) {
        updates.set(owner, value);
    }

    @Override
    public void lazySet(Object owner, int value) {
        updates.lazySet(owner, value);
    }

    @Override
    public int get(Object owner) {
        return (Integer) Objects.requireNonNull(updates.get(owner));
    }
}
