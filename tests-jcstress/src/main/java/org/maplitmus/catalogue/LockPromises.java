package org.maplitmus.catalogue;

import org.maplitmus.contract.Promise;

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

    private LockPromises() {}
}
