package org.maplitmus.catalogue.twins;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-write lock that gives its writer the read lock by releasing the write lock first.
 *
 * <p>The sound lock lets the two be held together. Here a rival that waits for the write lock gets it in between.
 */
@Subject(name = "released-before-shared")
@Claim(
        promises = LockPromises.DOWNGRADE,
        source =
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"Reentrancy also allows downgrading from the write lock to a read lock, by acquiring the write lock, then the read lock and then releasing the write lock\"",
                        url = Docs.REENTRANT_READ_WRITE_LOCK))
@WeakenedTwin(
        of = "ReentrantReadWriteLock",
        without = "the hold on the write lock while its owner takes the read lock",
        refutes = "RWL-03")
public final class ReleasedBeforeShared extends ReentrantReadWriteLock {

    private static final long serialVersionUID = 1;

    private final ReadLock readLock = new LateReadLock(this);
    private final WriteLock writeLock = new EarlyWriteLock(this);

    @Override
    public ReadLock readLock() {
        return readLock;
    }

    @Override
    public WriteLock writeLock() {
        return writeLock;
    }

    /** A read lock that an owner of the write lock gets in exchange for it. */
    private static final class LateReadLock extends ReadLock {

        private static final long serialVersionUID = 1;

        private final ReleasedBeforeShared lock;

        LateReadLock(ReleasedBeforeShared lock) {
            super(lock);
            this.lock = lock;
        }

        @Override
        public boolean tryLock() {
            if (!lock.isWriteLockedByCurrentThread()) {
                return super.tryLock();
            }
            lock.writeLock.unlock();
            lock();
            return true;
        }
    }

    /** A write lock that does not mind being released a second time. */
    private static final class EarlyWriteLock extends WriteLock {

        private static final long serialVersionUID = 1;

        EarlyWriteLock(ReleasedBeforeShared lock) {
            super(lock);
        }

        @Override
        public void unlock() {
            if (isHeldByCurrentThread()) {
                super.unlock();
            }
        }
    }
}
