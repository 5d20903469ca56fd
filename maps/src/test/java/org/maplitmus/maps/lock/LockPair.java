package org.maplitmus.maps.lock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** A read-write lock of any two locks, to weaken a map by giving it the wrong ones. */
record LockPair(Lock readLock, Lock writeLock) implements ReadWriteLock {}
