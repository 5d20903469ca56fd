package org.maplitmus.catalogue.subjects;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.maps.mutex.RWMutex;

/** Go's {@link RWMutex} as Java's read-write lock. */
public final class RWMutexLock implements ReadWriteLock {

    private final RWMutex mutex = new RWMutex();

    private final Lock reader = new LockView() {
        @Override
        public void lock() {
            mutex.rLock();
        }

        @Override
        public boolean tryLock() {
            return mutex.tryRLock();
        }

        @Override
        public void unlock() {
            mutex.rUnlock();
        }
    };

    private final Lock writer = new LockView() {
        @Override
        public void lock() {
            mutex.lock();
        }

        @Override
        public boolean tryLock() {
            return mutex.tryLock();
        }

        @Override
        public void unlock() {
            mutex.unlock();
        }
    };

    /** An unlocked one. */
    public RWMutexLock() {}

    @Override
    public Lock readLock() {
        return reader;
    }

    @Override
    public Lock writeLock() {
        return writer;
    }
}
