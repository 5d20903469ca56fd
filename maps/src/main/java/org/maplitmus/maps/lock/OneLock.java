package org.maplitmus.maps.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** A lock that lets one thread in, whatever for. Thread-safe as its lock is. */
record OneLock(Lock readLock, Lock writeLock) implements ReadWriteLock {

    OneLock(Lock lock) {
        this(lock, lock);
    }
}
