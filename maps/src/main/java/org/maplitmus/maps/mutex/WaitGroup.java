package org.maplitmus.maps.mutex;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import org.maplitmus.maps.go.Panic;

/**
 * A count of what is still to be done, for which threads can wait, as Go's {@code sync.WaitGroup}.
 *
 * <p>It can be used again once it has come down to zero and all that waited have returned: a thread that has not yet
 * woken when the count rises waits for the next zero, where Go may panic for the misuse.
 *
 * <p>Thread-safe. A {@link #done()} is synchronized before the return of any {@link #await()} that it ends (<a
 * href="https://pkg.go.dev/sync#WaitGroup">sync.WaitGroup</a>; in Java's words: happens-before, JLS 17.4.5).
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/sync/waitgroup.go">waitgroup.go of Go 1.24.4</a>
 */
public final class WaitGroup {

    private final Sync sync = new Sync();

    /** A group with nothing to wait for. */
    public WaitGroup() {}

    /**
     * Adds {@code delta}, which may be negative, and lets all that wait return if the count is then zero.
     *
     * @throws Panic if the count would be negative; it stays as it was
     */
    public void add(int delta) {
        sync.releaseShared(delta);
    }

    /**
     * Takes one from the count.
     *
     * @throws Panic if it is zero
     */
    public void done() {
        add(-1);
    }

    /** Waits until the count is zero; an interrupt that comes meanwhile stays set. */
    public void await() {
        sync.acquireShared(1);
    }

    /**
     * Waits until the count is zero.
     *
     * @throws InterruptedException if the thread is or has been interrupted
     */
    public void awaitInterruptibly() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    /** Whether the count is zero, in which case all is ordered as after {@link #await()}. */
    public boolean isZero() {
        return sync.tryAcquireShared(1) > 0;
    }

    @SuppressWarnings("serial")
    private static final class Sync extends AbstractQueuedSynchronizer {

        @Override
        protected int tryAcquireShared(int unused) {
            return getState() == 0 ? 1 : -1;
        }

        /** Pairs with the read of the count in {@link #tryAcquireShared}. */
        @Override
        protected boolean tryReleaseShared(int delta) {
            while (true) {
                int before = getState();
                int after = before + delta;
                if (after < 0) {
                    throw new Panic("sync: negative WaitGroup counter");
                }
                if (compareAndSetState(before, after)) {
                    return after == 0;
                }
            }
        }
    }
}
