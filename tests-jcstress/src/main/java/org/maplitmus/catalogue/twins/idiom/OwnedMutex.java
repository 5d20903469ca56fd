package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.locks.ReentrantLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Locking;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A mutex that knows who has locked it, and refuses others. */
@Subject(name = "owned-mutex")
@Claim(
        promises = IdiomPromises.ANYBODY_UNLOCKS,
        source =
                @Source(
                        value = "sync, Go 1.24.4: \"A locked Mutex is not associated with a particular goroutine.\"",
                        url = Docs.GO_SYNC))
@WeakenedTwin(of = "Go-Mutex", without = "the indifference to who unlocks", refutes = "IDM-03")
public final class OwnedMutex implements Locking {

    private final ReentrantLock lock = new ReentrantLock();

    /** An unlocked one. */
    public OwnedMutex() {}

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public boolean tryLock() {
        return lock.tryLock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }
}
