package org.maplitmus.catalogue.readwritelock;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A writer changes two plain fields under the write lock, a reader looks at them under the read lock.
 *
 * <p>The two exclude each other, so the reader comes before both changes or after both; and the release of the write
 * lock hands it the changes.
 */
@Guarantee(
        id = "RWL-01",
        statement = "A thread that holds the read lock sees all that a writer did under the write lock, or nothing.",
        source =
                @Source(
                        value =
                                "ReadWriteLock: \"a thread successfully acquiring the read lock will see all updates made upon previous release of the write lock\"",
                        url = Docs.READ_WRITE_LOCK),
        promise = LockPromises.READERS_SEE_WRITERS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader held the lock before the writer"),
            @Outcome(id = "1, 1", sentence = "the reader held the lock after the writer and saw both changes")
        },
        broken = {
            @Outcome(id = "0, 1", sentence = "the reader was inside together with the writer"),
            @Outcome(id = "1, 0", sentence = "the reader saw the second change and not the first")
        },
        note =
                "Any machine shows a lock that lets a reader in beside a writer. One that excludes but does not order takes"
                        + " a machine or a compiler that reorders plain accesses.")
public class AReaderSeesAllOfTheWriter {

    private final ReadWriteLock lock;
    private int first;
    private int second;

    /** Shares what {@code lock} guards. */
    public AReaderSeesAllOfTheWriter(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Actor
    public void writer() {
        lock.writeLock().lock();
        try {
            first = 1;
            Moment.pass();
            second = 1;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Actor
    public void reader(II_Result r) {
        lock.readLock().lock();
        try {
            r.r1 = second;
            r.r2 = first;
        } finally {
            lock.readLock().unlock();
        }
    }
}
