package org.maplitmus.maps.mutex;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.function.LongSupplier;
import org.maplitmus.maps.detection.FatalError;

/**
 * A lock that belongs to nobody, as Go's {@code sync.Mutex}: any thread may unlock it, and no thread may take it twice.
 *
 * <p>Waiters are served in the order in which they came, but a newcomer that finds the lock free takes it before them.
 * A first waiter that has lost more than 1 ms that way makes the lock <em>starving</em>: from then on only the first
 * waiter gets it, until one gets it that has waited less. Go hands a starving lock over inside the unlock; here the
 * unlock leaves it free for a moment, and only the first waiter may pick it up, which comes to the same.
 *
 * <p>Thread-safe. Each unlock is synchronized before the return of each later lock, and of each later
 * {@link #tryLock()} that succeeds; one that fails orders nothing (<a href="https://go.dev/ref/mem">The Go Memory
 * Model, June 6, 2022</a>, Locks; in Java's words: happens-before, JLS 17.4.5). {@link #lock()} cannot be interrupted:
 * an interrupt that comes meanwhile stays set.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/internal/sync/mutex.go">mutex.go of Go 1.24.4</a>
 */
public final class Mutex {

    private final Sync sync;

    /** An unlocked mutex. */
    public Mutex() {
        this(System::nanoTime);
    }

    /** An unlocked mutex whose waiters measure their patience with {@code nanos}. */
    Mutex(LongSupplier nanos) {
        this.sync = new Sync(nanos);
    }

    /** Waits until the mutex is unlocked, and locks it; a thread that holds it already waits for another to unlock. */
    public void lock() {
        if (!sync.takeFree()) {
            sync.acquire(sync.now());
        }
    }

    /** Locks the mutex if it is unlocked and no starving waiter comes first; false says nothing to rely on. */
    public boolean tryLock() {
        return sync.takeFree() || sync.takeDeserted();
    }

    /**
     * Unlocks the mutex, whoever locked it.
     *
     * @throws FatalError if it is unlocked
     */
    public void unlock() {
        sync.release(1);
    }

    int waiters() {
        return sync.getQueueLength();
    }

    boolean isStarving() {
        return sync.isStarving();
    }

    /** The state is a set of bits; the argument of an acquire is the tick at which the thread began to wait. */
    @SuppressWarnings("serial")
    private static final class Sync extends AbstractQueuedSynchronizer {

        private static final int LOCKED = 1;
        private static final int STARVING = 2;

        /** A tick is 2^16 ns, so that an int counts for three days. */
        private static final int TICK_SHIFT = 16;

        /** The ticks in 1 ms. */
        private static final int PATIENCE = 1_000_000 >> TICK_SHIFT;

        private final LongSupplier nanos;

        Sync(LongSupplier nanos) {
            this.nanos = nanos;
        }

        int now() {
            return (int) (nanos.getAsLong() >> TICK_SHIFT);
        }

        boolean isStarving() {
            return (getState() & STARVING) != 0;
        }

        boolean takeFree() {
            return compareAndSetState(0, LOCKED);
        }

        /** Takes a lock that is still called starving although its last waiter has gone. */
        boolean takeDeserted() {
            return !hasQueuedThreads() && compareAndSetState(STARVING, LOCKED);
        }

        @Override
        protected boolean tryAcquire(int since) {
            int state = getState();
            boolean first = !hasQueuedPredecessors();
            boolean starved = now() - since > PATIENCE;
            if ((state & LOCKED) != 0) {
                return first && starved && starve(state);
            }
            return (first || state == 0) && compareAndSetState(state, starved ? state | LOCKED : LOCKED);
        }

        /** Keeps newcomers off a lock that is held; the caller goes on waiting. */
        private boolean starve(int state) {
            compareAndSetState(state, state | STARVING);
            return false;
        }

        /** Pairs with the read of the state in {@link #tryAcquire} and {@link #takeFree}. */
        @Override
        protected boolean tryRelease(int unused) {
            int state = getState();
            while ((state & LOCKED) != 0) {
                if (compareAndSetState(state, state & STARVING)) {
                    return true;
                }
                state = getState();
            }
            throw FatalError.alone("fatal error: sync: unlock of unlocked mutex", "Mutex");
        }
    }
}
