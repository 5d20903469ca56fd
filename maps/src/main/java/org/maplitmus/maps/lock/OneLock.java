package org.maplitmus.maps.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** One lock for readers and writers alike. Thread-safe like it. */
record OneLock(Lock lock) implements ReadWriteLock {

    @Override
    public Lock readLock() {
        return lock;
    }

    @Override
    public Lock writeLock() {
        return lock;
    }
}
