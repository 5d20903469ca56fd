package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A thread locks, and another unlocks.
 *
 * <p>A lock of Go belongs to nobody, which makes it a signal as well; those of Java belong to the thread that took
 * them.
 */
@Guarantee(
        id = "IDM-03",
        statement = "A thread may unlock what another thread has locked.",
        source = {
            @Source(
                    value =
                            "sync, Go 1.24.4: \"A locked Mutex is not associated with a particular goroutine. It is allowed for one goroutine to lock a Mutex and then arrange for another goroutine to unlock it.\"",
                    url = Docs.GO_SYNC),
            @Source(
                    value =
                            "ReentrantLock.unlock, which does not promise it: \"If the current thread is not the holder of this lock then IllegalMonitorStateException is thrown\"",
                    url = Docs.CONCURRENT + "locks/ReentrantLock.html#unlock()")
        },
        promise = IdiomPromises.ANYBODY_UNLOCKS,
        allowed = @Outcome(id = "free", sentence = "the other thread unlocked it, and it was free"),
        broken = {
            @Outcome(id = "refused", sentence = "the other thread was told that it is not the holder"),
            @Outcome(
                    id = "held",
                    sentence = "the other thread's unlock left it locked",
                    unseen = "no lock here takes an unlock of another thread and stays locked")
        },
        note = "Any machine shows it.")
public class AnybodyMayUnlock {

    private final Locking lock;

    /** Shares {@code lock}. */
    public AnybodyMayUnlock(Locking lock) {
        this.lock = lock;
    }

    @Trial(times = 100)
    public void owner(L_Result r) throws InterruptedException {
        lock.lock();
        new OtherThread(() -> unlock(r)).join();
        if (r.r1 == null) {
            r.r1 = lock.tryLock() ? "free" : "held";
        }
    }

    private void unlock(L_Result r) {
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            r.r1 = "refused";
        }
    }
}
