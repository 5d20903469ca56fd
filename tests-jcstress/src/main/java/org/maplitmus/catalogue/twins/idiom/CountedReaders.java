package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.subjects.LockView;

/** A read-write lock that is one count: of readers, or a mark for the writer. Nobody waits in a line. */
abstract class CountedReaders implements ReadWriteLock {

    private static final int WRITER = Integer.MIN_VALUE;

    final AtomicInteger readers = new AtomicInteger();

    private final Lock reader = new LockView() {
        @Override
        public void lock() {
            while (!tryLock()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean tryLock() {
            int seen = readers.get();
            return seen != WRITER && readers.compareAndSet(seen, seen + 1);
        }

        @Override
        public void unlock() {
            leave();
        }
    };

    private final Lock writer = new LockView() {
        @Override
        public void lock() {
            while (!tryLock()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean tryLock() {
            return readers.compareAndSet(0, WRITER);
        }

        @Override
        public void unlock() {
            readers.set(0);
        }
    };

    /** Takes one reader from the count. */
    abstract void leave();

    @Override
    public final Lock readLock() {
        return reader;
    }

    @Override
    public final Lock writeLock() {
        return writer;
    }
}
