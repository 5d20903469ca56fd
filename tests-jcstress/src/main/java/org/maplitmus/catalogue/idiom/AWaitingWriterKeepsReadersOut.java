package org.maplitmus.catalogue.idiom;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A thread reads, a writer waits for it, and a newcomer tries to read too.
 *
 * <p>If newcomers got in, readers that relieve each other could keep a writer waiting for ever. The newcomer tries
 * again until it is refused, since nobody tells it when the writer has begun to wait.
 */
@Guarantee(
        id = "IDM-04",
        statement = "While a writer waits, a try of the read lock fails.",
        source = {
            @Source(
                    value =
                            "sync, Go 1.24.4: RWMutex: \"a blocked Lock call excludes new readers from acquiring the lock\"",
                    url = Docs.GO_SYNC),
            @Source(
                    value =
                            "ReentrantReadWriteLock.ReadLock.tryLock, which does not promise it: it \"will immediately acquire the read lock if it is available, whether or not other threads are currently waiting for the read lock\"",
                    url = Docs.CONCURRENT + "locks/ReentrantReadWriteLock.ReadLock.html#tryLock()")
        },
        promise = LockPromises.WRITERS_FIRST,
        allowed = @Outcome(id = "refused", sentence = "the newcomer did not get the read lock while the writer waited"),
        broken =
                @Outcome(
                        id = "let in",
                        sentence = "the newcomer got the read lock over and over while the writer waited"),
        note = "Any machine shows it.")
public class AWaitingWriterKeepsReadersOut {

    private static final long PATIENCE_NANOS = 1_000_000_000;

    private final ReadWriteLock lock;

    /** Shares {@code lock}. */
    public AWaitingWriterKeepsReadersOut(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Trial(seconds = 10, times = 3)
    public void readers(L_Result r) throws InterruptedException {
        OtherThread writer = tryBesideAWriter(r);
        writer.join();
    }

    private OtherThread tryBesideAWriter(L_Result r) throws InterruptedException {
        lock.readLock().lock();
        try {
            OtherThread writer = new OtherThread(this::write);
            new OtherThread(() -> r.r1 = isRefusedInTime() ? "refused" : "let in").join();
            return writer;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void write() {
        lock.writeLock().lock();
        try {
            Moment.pass();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isRefusedInTime() {
        long begin = System.nanoTime();
        while (lock.readLock().tryLock()) {
            lock.readLock().unlock();
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
