package org.maplitmus.catalogue.subjects;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** A lock that offers no more than its two ends and a try. */
public abstract class LockView implements Lock {

    /** A lock that refuses what a subclass does not offer. */
    protected LockView() {}

    @Override
    public final void lockInterruptibly() {
        throw new UnsupportedOperationException("cannot be interrupted");
    }

    @Override
    public final boolean tryLock(long time, TimeUnit unit) {
        throw new UnsupportedOperationException("knows no time");
    }

    @Override
    public final Condition newCondition() {
        throw new UnsupportedOperationException("has no conditions");
    }
}
