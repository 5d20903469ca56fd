package org.maplitmus.catalogue.subjects;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;

/** The read-write locks of the JDK, with the promises that the documentation of Java SE 17 makes for them. */
public final class ReadWriteLocks {

    private ReadWriteLocks() {}

    /** A new {@link ReentrantReadWriteLock}, which lets threads barge in. */
    @Subject(name = "ReentrantReadWriteLock")
    @Claim(
            promises = {
                LockPromises.READERS_SEE_WRITERS,
                LockPromises.DOWNGRADE,
                LockPromises.NO_UPGRADE,
                LockPromises.RECURSIVE_READ,
                LockPromises.FREE_AGAIN
            },
            source = {
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"Reentrancy also allows downgrading from the write lock to a read lock, by acquiring the write lock, then the read lock and then releasing the write lock. However, upgrading from a read lock to the write lock is not possible\"",
                        url = Docs.REENTRANT_READ_WRITE_LOCK),
                @Source(
                        value =
                                "ReadWriteLock: \"a thread successfully acquiring the read lock will see all updates made upon previous release of the write lock\"",
                        url = Docs.READ_WRITE_LOCK)
            })
    public static ReadWriteLock reentrantReadWriteLock() {
        return new ReentrantReadWriteLock();
    }

    /** A new {@link ReentrantReadWriteLock} that serves threads roughly in the order in which they came. */
    @Subject(name = "ReentrantReadWriteLock-fair")
    @Claim(
            promises = {
                LockPromises.READERS_SEE_WRITERS,
                LockPromises.DOWNGRADE,
                LockPromises.NO_UPGRADE,
                LockPromises.RECURSIVE_READ,
                LockPromises.FREE_AGAIN
            },
            source = {
                @Source(
                        value =
                                "ReentrantReadWriteLock: \"Reentrancy also allows downgrading from the write lock to a read lock, by acquiring the write lock, then the read lock and then releasing the write lock. However, upgrading from a read lock to the write lock is not possible\"",
                        url = Docs.REENTRANT_READ_WRITE_LOCK),
                @Source(
                        value =
                                "ReadWriteLock: \"a thread successfully acquiring the read lock will see all updates made upon previous release of the write lock\"",
                        url = Docs.READ_WRITE_LOCK)
            })
    public static ReadWriteLock fairReentrantReadWriteLock() {
        return new ReentrantReadWriteLock(true);
    }

    /**
     * A new {@link StampedLock} in the dress of a read-write lock: not reentrant, so that no lock is taken by its
     * holder.
     */
    @Subject(name = "StampedLock")
    @Claim(
            promises = {LockPromises.READERS_SEE_WRITERS, LockPromises.NO_UPGRADE, LockPromises.FREE_AGAIN},
            source = {
                @Source(
                        value =
                                "StampedLock: \"Methods with the effect of successfully locking in any mode have the same memory synchronization effects as a Lock action\"; \"Methods successfully unlocking in write mode have the same memory synchronization effects as an Unlock action\"",
                        url = Docs.STAMPED_LOCK),
                @Source(
                        value =
                                "StampedLock.tryWriteLock: \"Exclusively acquires the lock if it is immediately available\"",
                        url = Docs.STAMPED_LOCK + "#tryWriteLock()")
            })
    public static ReadWriteLock stampedLock() {
        return new StampedLock().asReadWriteLock();
    }
}
