package org.maplitmus.catalogue;

import org.maplitmus.contract.Promise;

/** The promises a read-write lock's contract can make, as the names that guarantees and subjects use. */
public final class LockPromises {

    @Promise("A thread that acquires the read lock sees all updates made upon previous release of the write lock.")
    public static final String READERS_SEE_WRITERS = "readers see writers";

    @Promise("Of two threads that hold the read lock, one lets go of it before the other gets it.")
    public static final String ORDERED_READERS = "ordered readers";

    @Promise("A writer can take the read lock and then release the write lock, and no other writer comes between.")
    public static final String DOWNGRADE = "downgrade";

    @Promise("No thread gets the write lock while any thread, itself included, holds the read lock.")
    public static final String NO_UPGRADE = "no upgrade";

    private LockPromises() {}
}
