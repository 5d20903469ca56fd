package org.maplitmus.maps.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be reached only while its lock is held.
 *
 * <p>Thread-safe as long as no function lets the value escape and no function given to {@link #read} writes to it.
 */
final class Guarded<T> {

    private final ReadWriteLock lock;
    private final T value;

    Guarded(ReadWriteLock lock, T value) {
        this.lock = lock;
        this.value = value;
    }

    <R extends @Nullable Object> R read(Function<? super T, ? extends R> reader) {
        return holding(lock.readLock(), reader);
    }

    <R extends @Nullable Object> R write(Function<? super T, ? extends R> writer) {
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
