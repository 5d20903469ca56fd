package org.maplitmus.catalogue.idiom;

import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads take the read lock and give it back, and afterwards somebody tries to write.
 *
 * <p>Readers share the lock, so they share its count too, and may leave at the same moment.
 */
@Guarantee(
        id = "IDM-06",
        statement = "When all readers have left, a writer gets in.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: RWMutex: \"the matching call to l.RUnlock is synchronized before the return from call n+1 to l.Lock\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads, so long as there are no writers. The write lock is exclusive.\"",
                    url = Docs.READ_WRITE_LOCK)
        },
        promise = LockPromises.FREE_AGAIN,
        allowed = @Outcome(id = "1", sentence = "the writer got in after the readers had left"),
        broken = @Outcome(id = "0", sentence = "the readers had left, and the lock still counted one of them"),
        note = "Any machine shows it on a lock whose readers are not counted in one step.")
public class ALockThatAllHaveLeftIsFree {

    private static final int ROUNDS = 2;

    private final ReadWriteLock lock;

    /** Shares {@code lock}. */
    public ALockThatAllHaveLeftIsFree(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Actor
    public void firstReader() {
        comeAndGo();
    }

    @Actor
    public void secondReader() {
        comeAndGo();
    }

    @Arbiter
    public void writer(I_Result r) {
        r.r1 = lock.writeLock().tryLock() ? 1 : 0;
    }

    private void comeAndGo() {
        for (int round = 0; round < ROUNDS; round++) {
            lock.readLock().lock();
            try {
                Moment.pass();
            } finally {
                lock.readLock().unlock();
            }
        }
    }
}
