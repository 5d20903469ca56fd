package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.subjects.RWMutexLock;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A read-write lock that keeps new readers out for a waiting writer, and does not know who reads already. */
@Subject(name = "holds-uncounted")
@Claim(
        promises = LockPromises.RECURSIVE_READ,
        source =
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"This lock allows both readers and writers to reacquire read or write locks\"",
                        url = Docs.REENTRANT_READ_WRITE_LOCK))
@WeakenedTwin(of = "ReentrantReadWriteLock", without = "the count of what each thread holds", refutes = "IDM-05")
public final class HoldsUncounted implements ReadWriteLock {

    private final ReadWriteLock lock = new RWMutexLock();

    /** An unlocked one. */
    public HoldsUncounted() {}

    @Override
    public Lock readLock() {
        return lock.readLock();
    }

    @Override
    public Lock writeLock() {
        return lock.writeLock();
    }
}
