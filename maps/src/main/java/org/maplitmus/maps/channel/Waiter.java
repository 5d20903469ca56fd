package org.maplitmus.maps.channel;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One thread that waits until another completes one of its cases.
 *
 * <p>Whoever completes it first wins, and the thread itself competes when it is interrupted: so exactly one case is
 * done, or none.
 */
final class Waiter {

    /**
     * How a wait has ended.
     *
     * @param done the case that was done; null if the thread gave up
     * @param result leaves the result in that case, in the thread that it belongs to
     */
    record Completion(@Nullable Case<?> done, Runnable result) {}

    private static final Completion GIVEN_UP = new Completion(null, () -> {});

    private final Thread thread = Thread.currentThread();

    /** Null while the thread waits. */
    private final AtomicReference<@Nullable Completion> completion = new AtomicReference<>();

    /** Ends the wait if nobody has; read by {@link #completed}, so that what came before it is seen after the wait. */
    boolean complete(Completion how) {
        boolean won = completion.compareAndSet(null, how);
        if (won) {
            LockSupport.unpark(thread);
        }
        return won;
    }

    /** Waits, and restores an interrupt that comes meanwhile. */
    Completion await() {
        boolean interrupted = false;
        Completion completed = completed();
        while (completed == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
            completed = completed();
        }
        if (interrupted) {
            thread.interrupt();
        }
        return completed;
    }

    /** Waits, or gives up if it is interrupted first. */
    Completion awaitInterruptibly() {
        Completion completed = completed();
        while (completed == null) {
            if (Thread.currentThread().isInterrupted()) {
                complete(GIVEN_UP);
            } else {
                LockSupport.park(this);
            }
            completed = completed();
        }
        return completed;
    }

    private @Nullable Completion completed() {
        return completion.get();
    }
}
