package org.maplitmus.maps.segment;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table and the lock of its writers. Thread-safe as long as no update lets the table escape. */
final class Segment<K, V> {

    /** For lock-free reads; updates go through {@link #write}. */
    final SegmentTable<K, V> table = new SegmentTable<>();

    private final ReentrantLock lock = new ReentrantLock();

    /** Updates the table under the lock, unless this thread is already in an update of it. */
    <R extends @Nullable Object> R write(Function<? super SegmentTable<K, V>, ? extends R> update) {
        lock.lock();
        try {
            refuseRecursion();
            return update.apply(table);
        } finally {
            lock.unlock();
        }
    }

    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    boolean isHeldByThisThread() {
        return lock.isHeldByCurrentThread();
    }

    private void refuseRecursion() {
        if (lock.getHoldCount() > 1) {
            throw new IllegalStateException("recursive update: a function, equals or hashCode that runs while a segment"
                    + " is locked must not update that segment");
        }
    }
}
