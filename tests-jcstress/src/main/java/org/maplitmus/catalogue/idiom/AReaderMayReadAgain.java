package org.maplitmus.catalogue.idiom;

import java.util.concurrent.locks.Lock;
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
 * A thread that holds the read lock takes it again, while a writer waits.
 *
 * <p>A lock that keeps new readers out for the sake of the writer, and does not know its readers, makes the thread wait
 * for the writer, and the writer for the thread.
 */
@Guarantee(
        id = "IDM-05",
        statement = "A thread that holds the read lock gets it again, also while a writer waits.",
        source = {
            @Source(
                    value =
                            "ReentrantReadWriteLock: \"This lock allows both readers and writers to reacquire read or write locks in the style of a ReentrantLock\"",
                    url = Docs.REENTRANT_READ_WRITE_LOCK),
            @Source(
                    value =
                            "sync, Go 1.24.4: RWMutex, which does not promise it: \"this prohibits recursive read-locking\"",
                    url = Docs.GO_SYNC)
        },
        promise = LockPromises.RECURSIVE_READ,
        allowed = @Outcome(id = "again", sentence = "the reader got the read lock a second time"),
        broken = @Outcome(id = "hang", sentence = "the reader waited for the writer, which waited for the reader"),
        note = "Any machine shows it. The writer is given a tenth of a second to begin to wait.")
public class AReaderMayReadAgain {

    private static final long MOMENT_MILLIS = 100;

    private final ReadWriteLock lock;

    /** Shares {@code lock}. */
    public AReaderMayReadAgain(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Trial(seconds = 2, times = 2)
    public void reader(L_Result r) throws InterruptedException {
        OtherThread writer = readTwiceBesideAWriter();
        writer.join();
        r.r1 = "again";
    }

    private OtherThread readTwiceBesideAWriter() throws InterruptedException {
        lock.readLock().lock();
        try {
            OtherThread writer = new OtherThread(() -> pass(lock.writeLock()));
            Thread.sleep(MOMENT_MILLIS);
            pass(lock.readLock());
            return writer;
        } finally {
            lock.readLock().unlock();
        }
    }

    private static void pass(Lock lock) {
        lock.lock();
        try {
            Moment.pass();
        } finally {
            lock.unlock();
        }
    }
}
