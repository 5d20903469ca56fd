package org.maplitmus.catalogue;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.Source;

/** The promises a read-write lock's contract can make, as the names that guarantees and subjects use. */
public final class LockPromises {

    @Promise("A thread that acquires the read lock sees all updates made upon previous release of the write lock.")
    public static final String READERS_SEE_WRITERS = "readers see writers";

    @Promise("A writer can take the read lock and then release the write lock, and no other writer comes between.")
    public static final String DOWNGRADE = "downgrade";

    @Promise("No thread gets the write lock while any thread, itself included, holds the read lock.")
    public static final String NO_UPGRADE = "no upgrade";

    @Promise("A writer that waits keeps new readers out.")
    public static final String WRITERS_FIRST = "writers first";

    @Promise("A thread that holds the read lock gets it again, whoever waits.")
    public static final String RECURSIVE_READ = "recursive read lock";

    @Promise("When all that got the lock have released it, it is free.")
    public static final String FREE_AGAIN = "free again";

    @PromiseSet(
            sentence = "A ReentrantReadWriteLock, in either order of service.",
            example = "ReentrantReadWriteLock",
            claims = {
                @Claim(
                        promises = READERS_SEE_WRITERS,
                        source =
                                @Source(
                                        value =
                                                "ReadWriteLock: \"a thread successfully acquiring the read lock will see all updates made upon previous release of the write lock\"",
                                        url = Docs.READ_WRITE_LOCK)),
                @Claim(
                        promises = DOWNGRADE,
                        source =
                                @Source(
                                        value =
                                                "ReentrantReadWriteLock: \"Reentrancy also allows downgrading from the write lock to a read lock, by acquiring the write lock, then the read lock and then releasing the write lock\"",
                                        url = Docs.REENTRANT_READ_WRITE_LOCK)),
                @Claim(
                        promises = NO_UPGRADE,
                        source =
                                @Source(
                                        value =
                                                "ReentrantReadWriteLock: \"upgrading from a read lock to the write lock is not possible\"",
                                        url = Docs.REENTRANT_READ_WRITE_LOCK)),
                @Claim(
                        promises = RECURSIVE_READ,
                        source =
                                @Source(
                                        value =
                                                "ReentrantReadWriteLock: \"This lock allows both readers and writers to reacquire read or write locks in the style of a ReentrantLock\"",
                                        url = Docs.REENTRANT_READ_WRITE_LOCK)),
                @Claim(
                        promises = FREE_AGAIN,
                        source =
                                @Source(
                                        value =
                                                "ReentrantReadWriteLock.ReadLock.unlock: \"If the number of readers is now zero then the lock is made available for write lock attempts\"",
                                        url = Docs.CONCURRENT + "locks/ReentrantReadWriteLock.ReadLock.html#unlock()"))
            })
    public static final String REENTRANT_READ_WRITE_LOCK = "reentrant-read-write-lock";

    private LockPromises() {}
}
