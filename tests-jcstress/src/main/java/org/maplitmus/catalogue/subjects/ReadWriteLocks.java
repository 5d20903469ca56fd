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
            promises = LockPromises.REENTRANT_READ_WRITE_LOCK,
            source =
                    @Source(
                            value =
                                    "ReentrantReadWriteLock: \"An implementation of ReadWriteLock supporting similar semantics to ReentrantLock\"",
                            url = Docs.REENTRANT_READ_WRITE_LOCK))
    public static ReadWriteLock reentrantReadWriteLock() {
        return new ReentrantReadWriteLock();
    }

    /** A new {@link ReentrantReadWriteLock} that serves threads roughly in the order in which they came. */
    @Subject(name = "ReentrantReadWriteLock-fair")
    @Claim(
            promises = LockPromises.REENTRANT_READ_WRITE_LOCK,
            source =
                    @Source(
                            value =
                                    "ReentrantReadWriteLock: \"An implementation of ReadWriteLock supporting similar semantics to ReentrantLock\"",
                            url = Docs.REENTRANT_READ_WRITE_LOCK))
    public static ReadWriteLock fairReentrantReadWriteLock() {
        return new ReentrantReadWriteLock(true);
    }

    /**
     * A new {@link StampedLock} in the dress of a read-write lock: not reentrant, so that no lock is taken by its
     * holder.
     */
    @Subject(name = "StampedLock")
    @Claim(
            promises = LockPromises.READERS_SEE_WRITERS,
            source =
                    @Source(
                            value =
                                    "StampedLock: \"Methods with the effect of successfully locking in any mode have the same memory synchronization effects as a Lock action\"; \"Methods successfully unlocking in write mode have the same memory synchronization effects as an Unlock action\"",
                            url = Docs.STAMPED_LOCK))
    @Claim(
            promises = LockPromises.NO_UPGRADE,
            source =
                    @Source(
                            value =
                                    "StampedLock.writeLock: \"Exclusively acquires the lock, blocking if necessary until available\"; \"They are not reentrant\"",
                            url = Docs.STAMPED_LOCK))
    @Claim(
            promises = LockPromises.FREE_AGAIN,
            source =
                    @Source(
                            value =
                                    "StampedLock.tryWriteLock: \"Exclusively acquires the lock if it is immediately available\"",
                            url = Docs.STAMPED_LOCK + "#tryWriteLock()"))
    public static ReadWriteLock stampedLock() {
        return new StampedLock().asReadWriteLock();
    }
}
