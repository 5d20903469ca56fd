package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread does its work and takes the lock; another tries the lock, and if that fails looks for the work.
 *
 * <p>A failed try says that somebody has the lock, or, in Go's words, not even that. It is no message from the holder.
 */
@Guarantee(
        id = "IDM-24",
        statement = "What a thread did before it took a lock is seen by whoever then fails to take it.",
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
        promise = IdiomPromises.FAILED_TRY_ORDERS,
        allowed = {
            @Outcome(
                    id = {"0, 0", "0, 1"},
                    sentence = "the try got the lock"),
            @Outcome(id = "1, 1", sentence = "the try failed, and the work before was seen")
        },
        broken =
                @Outcome(id = "1, 0", sentence = "the try failed, and the work that came before the lock was not seen"),
        note = "Nothing promises it. A lock that is marked and looked at in volatile mode keeps it all the same, on any"
                + " machine; one that looks in plain mode first may not. Not seen so far: 1, 0.")
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
