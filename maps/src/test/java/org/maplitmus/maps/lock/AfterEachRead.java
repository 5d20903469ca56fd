package org.maplitmus.maps.lock;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read-write lock that does something as soon as a reader has let go, as another thread might. */
@SuppressWarnings("serial")
final class AfterEachRead extends ReentrantReadWriteLock {

    private final transient Runnable action;

    AfterEachRead(Runnable action) {
        this.action = action;
    }

    @Override
    public ReadLock readLock() {
        return new ReadLock(this) {
            @Override
            public void unlock() {
                super.unlock();
                action.run();
            }
        };
    }
}
