package org.maplitmus.maps.mutex;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Runs one action once, whoever asks first, as Go's {@code sync.Once}.
 *
 * <p>An action that throws has been run: it is not run again, and later callers return normally. An action that asks
 * the same {@code Once} waits for itself for ever.
 *
 * <p>Thread-safe. The completion of the action is synchronized before the return of any {@link #run}, also of one that
 * did not run it (<a href="https://go.dev/ref/mem">The Go Memory Model, June 6, 2022</a>, Once; in Java's words:
 * happens-before, JLS 17.4.5). What a caller does before a {@code run} that finds the action done is ordered before
 * nobody else's. Waiting for the action cannot be interrupted.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/sync/once.go">once.go of Go 1.24.4</a>
 */
public final class Once {

    private static final VarHandle DONE;

    static {
        try {
            DONE = MethodHandles.lookup().findVarHandle(Once.class, "done", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Mutex mutex = new Mutex();

    @SuppressWarnings("UnusedVariable") // Reached through DONE.
    private boolean done;

    /** One that has run nothing yet. */
    public Once() {}

    /**
     * Runs {@code action} if nothing was run before; else returns when what was run has ended.
     *
     * @throws RuntimeException what the action throws, to the caller that runs it and to no other
     */
    public void run(Runnable action) {
        if (!getAcquire()) {
            runAlone(action);
        }
    }

    private void runAlone(Runnable action) {
        mutex.lock();
        try {
            runFirst(action);
        } finally {
            mutex.unlock();
        }
    }

    private void runFirst(Runnable action) {
        if (getAcquire()) {
            return;
        }
        try {
            action.run();
        } finally {
            setRelease();
        }
    }

    /** Sees all that the action did, if it sees that it is done. */
    private boolean getAcquire() {
        return (boolean) DONE.getAcquire(this);
    }

    /** Read by {@link #getAcquire}. */
    private void setRelease() {
        DONE.setRelease(this, true);
    }
}
