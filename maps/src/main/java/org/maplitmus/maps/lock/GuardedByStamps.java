package org.maplitmus.maps.lock;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value behind a {@link StampedLock}, which may also be looked at without it.
 *
 * <p>Thread-safe on the terms of {@link LockedValue}. A writer that comes back for either lock gets an
 * {@link IllegalStateException}.
 */
final class GuardedByStamps<T> implements LockedValue<T> {

    private final StampedLock lock;
    private final T value;
    private final Writer writer = new Writer();

    GuardedByStamps(StampedLock lock, T value) {
        this.lock = lock;
        this.value = value;
    }

    /**
     * As {@link #read}, but first without a lock: what {@code look} answers while a writer is in, or throws at any
     * time, is thrown away, and it looks again under the read lock.
     *
     * <p>{@code look} must end however it races with a writer.
     */
    <R extends @Nullable Object> R peek(Function<? super T, ? extends R> look) {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0) {
            try {
                R seen = look.apply(value);
                if (lock.validate(stamp)) {
                    return seen;
                }
            } catch (RuntimeException | Error seen) {
                // Perhaps the race threw it. If not, the look below throws it again.
            }
        }
        return read(look);
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super T, ? extends R> reader) {
        writer.refuseReentry();
        long stamp = lock.readLock();
        try {
            return reader.apply(value);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    @Override
    public <R extends @Nullable Object> R write(Function<? super T, ? extends R> action) {
        writer.refuseReentry();
        long stamp = lock.writeLock();
        writer.enter();
        try {
            return action.apply(value);
        } finally {
            writer.leave();
            lock.unlockWrite(stamp);
        }
    }
}
