package org.maplitmus.maps.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value behind the two locks of a {@link ReadWriteLock}, which may be one and the same. Thread-safe like them. */
final class GuardedByLocks<T> implements LockedValue<T> {

    private final ReadWriteLock lock;
    private final T value;

    GuardedByLocks(ReadWriteLock lock, T value) {
        this.lock = lock;
        this.value = value;
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super T, ? extends R> reader) {
        return holding(lock.readLock(), reader);
    }

    @Override
    public <R extends @Nullable Object> R write(Function<? super T, ? extends R> writer) {
        return holding(lock.writeLock(), writer);
    }

    private <R extends @Nullable Object> R holding(Lock held, Function<? super T, ? extends R> action) {
        held.lock();
        try {
            return action.apply(value);
        } finally {
            held.unlock();
        }
    }
}
