package org.maplitmus.catalogue.twins;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-write lock that a thread gets for writing although it holds it for reading.
 *
 * <p>Its try puts the thread's own read lock aside and takes it back afterwards, which a writer may.
 */
@Subject(name = "upgrading-lock")
@Claim(
        promises = LockPromises.NO_UPGRADE,
        source =
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"upgrading from a read lock to the write lock is not possible\"",
                        url = Docs.CONCURRENT + "locks/ReentrantReadWriteLock.html"))
@WeakenedTwin(
        of = "ReentrantReadWriteLock",
        without = "the count of the thread's own read lock among those that keep a writer out",
        refutes = "RWL-04")
public final class UpgradingLock extends ReentrantReadWriteLock {

    private static final long serialVersionUID = 1;

    private final WriteLock writer = new Upgrade(this);

    @Override
    public WriteLock writeLock() {
        return writer;
    }

    private static final class Upgrade extends WriteLock {

        private static final long serialVersionUID = 1;

        private final ReentrantReadWriteLock lock;

        Upgrade(ReentrantReadWriteLock lock) {
            super(lock);
            this.lock = lock;
        }

        @Override
        public boolean tryLock() {
            if (lock.getReadHoldCount() == 0) {
                return super.tryLock();
            }
            lock.readLock().unlock();
            try {
                return super.tryLock();
            } finally {
                lock.readLock().lock();
            }
        }
    }
}
