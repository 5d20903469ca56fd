package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread does its work and takes the lock; another tries the lock, and if that fails looks for the work.
 *
 * <p>A failed try says that somebody has the lock, or, in Go's words, not even that. It is no message from the holder.
 */
@Limit(
        id = "IDM-24",
        statement = "What a thread did before it took a lock need not be seen by a thread that fails to take it.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: Locks, which does not promise it: a failed call of l.TryLock \"has no synchronizing effect at all\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "Lock, which does not promise it: \"Unsuccessful locking and unlocking operations, and reentrant locking/unlocking operations, do not require any memory synchronization effects\"",
                    url = Docs.LOCK)
        },
        shows =
                @Outcome(
                        id = "1, 0",
                        sentence = "the try failed, and the work that came before the lock was not seen",
                        unseen = "every lock of the catalogue looks in volatile mode before it fails"),
        others = {
            @Outcome(
                    id = {"0, 0", "0, 1"},
                    sentence = "the try got the lock"),
            @Outcome(id = "1, 1", sentence = "the try failed, and the work before was seen")
        },
        note =
                "A lock that is marked and looked at in volatile mode does not show it, on any machine; one that looks in plain mode first may.")
public class ATryThatFailsTellsNothing {

    private final Locking lock;
    private int work;

    /** Shares {@code lock}, which is free. */
    public ATryThatFailsTellsNothing(Locking lock) {
        this.lock = lock;
    }

    @Actor
    public void holder() {
        work = 1;
        lock.lock();
        try {
            Moment.pass();
        } finally {
            lock.unlock();
        }
    }

    @Actor
    public void trier(II_Result r) {
        boolean got = lock.tryLock();
        r.r1 = got ? 0 : 1;
        r.r2 = work;
        if (got) {
            lock.unlock();
        }
    }
}
