package org.maplitmus.runner.profile;

import java.util.concurrent.locks.LockSupport;

/** A scenario whose actors wait for a moment, each in its own way. */
class Waiting {

    private static final long NANOS = 2_000_000;

    void parker() {
        LockSupport.parkNanos(this, NANOS);
    }

    void anonymous() {
        LockSupport.parkNanos(NANOS);
    }

    @SuppressWarnings("WaitNotInLoop")
    synchronized void notified() {
        try {
            wait(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
