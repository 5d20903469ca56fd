package org.maplitmus.maps.sync;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that tells a thread which would wait for itself. Thread-safe; virtual threads that wait do not pin. */
final class NonReentrantLock {

    private final ReentrantLock lock = new ReentrantLock();

    /** Waits for the lock, whatever interrupts. */
    void lock() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("recursive update: an equals that is called under a lock of this map must"
                    + " not come back to that lock");
        }
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    boolean isLocked() {
        return lock.isLocked();
    }
}
