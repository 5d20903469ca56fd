package org.maplitmus.catalogue.readwritelock;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A thread that holds the read lock tries to get the write lock too.
 *
 * <p>If it got it, a second reader that did the same would have to be refused what it was promised, or both would
 * write. So its own read lock keeps a thread out like any other, and a lock without a try would wait for ever.
 */
@Guarantee(
        id = "RWL-04",
        statement = "A thread that holds the read lock does not get the write lock.",
        source =
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"upgrading from a read lock to the write lock is not possible\"",
                        url = Docs.CONCURRENT + "locks/ReentrantReadWriteLock.html"),
        promise = LockPromises.NO_UPGRADE,
        allowed = @Outcome(id = "refused", sentence = "the reader did not get the write lock beside its own read lock"),
        broken = @Outcome(id = "upgraded", sentence = "the reader got the write lock and kept its read lock"),
        note = "Any machine shows it, in one thread.")
public class NoReaderBecomesAWriter {

    private final ReadWriteLock lock;

    /** Shares {@code lock}. */
    public NoReaderBecomesAWriter(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Trial(times = 100)
    public void reader(L_Result r) {
        lock.readLock().lock();
        try {
            r.r1 = upgrades() ? "upgraded" : "refused";
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean upgrades() {
        if (!lock.writeLock().tryLock()) {
            return false;
        }
        lock.writeLock().unlock();
        return true;
    }
}
