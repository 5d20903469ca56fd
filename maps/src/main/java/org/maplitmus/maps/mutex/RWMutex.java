package org.maplitmus.maps.mutex;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.maplitmus.maps.detection.FatalError;

/**
 * A lock that many readers share or one writer has alone, as Go's {@code sync.RWMutex}: it belongs to nobody and is not
 * reentrant.
 *
 * <p>Readers and writers take turns. A writer that waits keeps new readers out, and readers that came while a writer
 * waited or wrote are let in before the next writer. So neither waits for more than one turn of the other kind, and a
 * thread that takes the read lock twice waits for ever if a writer came in between.
 *
 * <p>Thread-safe. For each {@link #rLock()} there is an n such that the n-th {@link #unlock()} is synchronized before
 * its return, and its {@link #rUnlock()} before the return of the (n+1)-th {@link #lock()}; readers are promised no
 * order among each other (<a href="https://go.dev/ref/mem">The Go Memory Model, June 6, 2022</a>, Locks; in Java's
 * words: happens-before, JLS 17.4.5). A try that succeeds orders as the lock does; one that fails orders nothing.
 * Waiting cannot be interrupted: an interrupt that comes meanwhile stays set.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/sync/rwmutex.go">rwmutex.go of Go 1.24.4</a>
 */
public final class RWMutex {

    /** The readers inside are counted in the lower half of the word, those that wait for a writer in the upper. */
    private static final long INSIDE = 1;

    private static final long WAITING = 1L << Integer.SIZE;

    /** The sign bit: a writer waits for the readers inside, or writes if there are none. */
    private static final long WRITER = Long.MIN_VALUE;

    private final AtomicLong word = new AtomicLong();
    private final Mutex writers = new Mutex();
    private final Semaphore readersTurn = new Semaphore(0, true);
    private final Semaphore writersTurn = new Semaphore(0);

    /** An unlocked lock. */
    public RWMutex() {}

    /** Waits until no writer waits or writes, and shares the lock with other readers. */
    public void rLock() {
        long entered = word.updateAndGet(RWMutex::withOneReaderMore);
        if (hasWriter(entered)) {
            readersTurn.acquireUninterruptibly();
        }
    }

    /** Shares the lock if no writer waits or writes; false says nothing to rely on. */
    public boolean tryRLock() {
        long before = word.get();
        while (!hasWriter(before)) {
            if (word.compareAndSet(before, before + INSIDE)) {
                return true;
            }
            before = word.get();
        }
        return false;
    }

    /**
     * Gives up one share of the lock, whoever took it.
     *
     * @throws FatalError if no reader is inside
     */
    public void rUnlock() {
        long before = word.get();
        while (inside(before) != 0) {
            if (word.compareAndSet(before, before - INSIDE)) {
                letWriterIn(before - INSIDE);
                return;
            }
            before = word.get();
        }
        throw FatalError.alone("fatal error: sync: RUnlock of unlocked RWMutex", "RWMutex");
    }

    /** Keeps new readers out, waits until readers and writers that came before have left, and has the lock alone. */
    public void lock() {
        writers.lock();
        if (inside(word.getAndAdd(WRITER)) != 0) {
            writersTurn.acquireUninterruptibly();
        }
    }

    /** Takes the lock alone if nobody has it or waits for it; false says nothing to rely on. */
    public boolean tryLock() {
        if (!writers.tryLock()) {
            return false;
        }
        if (word.compareAndSet(0, WRITER)) {
            return true;
        }
        writers.unlock();
        return false;
    }

    /**
     * Ends the turn of the writer, whoever began it, and lets in the readers that came meanwhile.
     *
     * @throws FatalError if no writer is inside
     */
    public void unlock() {
        long before = word.get();
        while (hasWriter(before) && inside(before) == 0) {
            if (word.compareAndSet(before, waiting(before))) {
                readersTurn.release(waiting(before));
                writers.unlock();
                return;
            }
            before = word.get();
        }
        throw FatalError.alone("fatal error: sync: Unlock of unlocked RWMutex", "RWMutex");
    }

    boolean isWriterWaiting() {
        long seen = word.get();
        return hasWriter(seen) && inside(seen) != 0;
    }

    int waitingReaders() {
        return waiting(word.get());
    }

    private void letWriterIn(long left) {
        if (hasWriter(left) && inside(left) == 0) {
            writersTurn.release();
        }
    }

    private static long withOneReaderMore(long word) {
        return word + (hasWriter(word) ? WAITING : INSIDE);
    }

    private static boolean hasWriter(long word) {
        return word < 0;
    }

    private static int inside(long word) {
        return (int) word;
    }

    private static int waiting(long word) {
        return (int) ((word & ~WRITER) >>> Integer.SIZE);
    }
}
