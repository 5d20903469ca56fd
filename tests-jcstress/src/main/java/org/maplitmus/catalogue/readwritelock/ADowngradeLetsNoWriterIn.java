package org.maplitmus.catalogue.readwritelock;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A writer takes the read lock before it releases the write lock, and reads on; a rival wants to write.
 *
 * <p>The writer keeps others out of what it has just written without keeping readers waiting. The rival gets in before
 * it or after it, and never between its write and its read.
 */
@Guarantee(
        id = "RWL-03",
        statement =
                "A writer that takes the read lock and then releases the write lock still reads what it has written.",
        source =
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"Reentrancy also allows downgrading from the write lock to a read lock, by acquiring the write lock, then the read lock and then releasing the write lock\"",
                        url = Docs.REENTRANT_READ_WRITE_LOCK),
        promise = LockPromises.DOWNGRADE,
        allowed = @Outcome(id = "1", sentence = "the writer read what it had written"),
        broken = {
            @Outcome(id = "2", sentence = "the rival wrote between the writer's write and its read"),
            @Outcome(id = "-1", sentence = "the writer did not get the read lock while it held the write lock")
        },
        note = "Any machine shows it. The writer only tries the read lock: a lock that is not reentrant, such as a"
                + " StampedLock, would let it wait for itself.")
public class ADowngradeLetsNoWriterIn {

    private static final int REFUSED = -1;

    private final ReadWriteLock lock;
    private int guarded;

    /** Shares what {@code lock} guards. */
    public ADowngradeLetsNoWriterIn(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Actor
    public void writer(I_Result r) {
        boolean downgraded;
        lock.writeLock().lock();
        try {
            guarded = 1;
            downgraded = lock.readLock().tryLock();
        } finally {
            lock.writeLock().unlock();
        }
        r.r1 = downgraded ? readAndUnlock() : REFUSED;
    }

    @Actor
    public void rival() {
        lock.writeLock().lock();
        try {
            guarded = 2;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int readAndUnlock() {
        int read = guarded;
        lock.readLock().unlock();
        return read;
    }
}
