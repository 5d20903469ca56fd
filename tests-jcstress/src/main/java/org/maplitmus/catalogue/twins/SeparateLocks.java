package org.maplitmus.catalogue.twins;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-write lock whose readers share one lock and whose writers take another.
 *
 * <p>Writers keep each other out, and readers keep each other company; but a reader and a writer never meet.
 */
@Subject(name = "separate-locks")
@Claim(
        promises = {LockPromises.READERS_SEE_WRITERS, LockPromises.DOWNGRADE},
        source =
                @Source(
                        value =
                                "ReadWriteLock: \"a thread successfully acquiring the read lock will see all updates made upon previous release of the write lock\"",
                        url = Docs.READ_WRITE_LOCK))
@WeakenedTwin(
        of = "ReentrantReadWriteLock",
        without = "the one state that readers and writers have in common",
        refutes = {"RWL-01", "RWL-03"})
public final class SeparateLocks implements ReadWriteLock {

    private final Lock readers = new ReentrantReadWriteLock().readLock();
    private final Lock writers = new ReentrantLock();

    @Override
    public Lock readLock() {
        return readers;
    }

    @Override
    public Lock writeLock() {
        return writers;
    }
}
