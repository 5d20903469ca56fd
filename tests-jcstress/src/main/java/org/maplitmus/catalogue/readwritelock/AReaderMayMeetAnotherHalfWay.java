package org.maplitmus.catalogue.readwritelock;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads hold the read lock, and one of them writes all the same.
 *
 * <p>Readers share the lock, so it neither keeps them apart nor orders what they do: to write under it is a race like
 * any other, however harmless the write looks. A cache that is filled under the read lock is the usual case.
 */
@Limit(
        id = "RWL-02",
        statement = "What a thread writes under the read lock may be seen half-done by another that holds it too.",
        source =
                @Source(
                        value =
                                "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads, so long as there are no writers\"",
                        url = Docs.READ_WRITE_LOCK),
        shows = {
            @Outcome(id = "0, 1", sentence = "the second reader came in between the two changes of the first"),
            @Outcome(
                    id = "1, 0",
                    sentence = "the second reader saw the second change and not the first",
                    unseen = "x86 keeps the two stores and the two loads in order, and C2 has not swapped them")
        },
        others = {
            @Outcome(id = "0, 0", sentence = "the second reader came before both changes of the first"),
            @Outcome(id = "1, 1", sentence = "the second reader came after both changes of the first")
        },
        witness = "ReentrantReadWriteLock",
        note =
                "Any machine shows 0, 1 on any read lock; 1, 0 takes a machine or a compiler that reorders plain accesses.")
public class AReaderMayMeetAnotherHalfWay {

    private final ReadWriteLock lock;
    private int first;
    private int second;

    /** Shares what {@code lock} guards from writers only. */
    public AReaderMayMeetAnotherHalfWay(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Actor
    public void writingReader() {
        lock.readLock().lock();
        try {
            first = 1;
            Moment.pass();
            second = 1;
        } finally {
            lock.readLock().unlock();
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
