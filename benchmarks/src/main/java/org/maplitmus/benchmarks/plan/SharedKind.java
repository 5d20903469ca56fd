package org.maplitmus.benchmarks.plan;

/** What two threads share, by the name that tables and the command line give it. */
public enum SharedKind {
    /** {@link java.util.concurrent.ConcurrentHashMap}, against which all others are held. */
    CONCURRENT_HASH_MAP("ConcurrentHashMap"),
    /** A {@link java.util.HashMap} behind one monitor. */
    SYNCHRONIZED_MAP("synchronizedMap"),
    /** JCTools' map without locks. */
    NON_BLOCKING("NonBlockingHashMap"),
    /** Caffeine's unbounded cache as a map. */
    CAFFEINE("Caffeine"),
    /** The map with a lock for each bin. */
    BIN("BinMap"),
    /** The same with its count on a cache line of its own. */
    PADDED_BIN("PaddedBinMap"),
    /** The map with a lock for each segment. */
    SEGMENTED("SegmentedMap"),
    /** One read-write lock. */
    RW_LOCK("RWLockMap"),
    /** One lock. */
    MUTEX("MutexMap"),
    /** One stamped lock, which readers look past. */
    STAMPED("StampedMap"),
    /** The map with weak values. */
    WEAK("WeakValueMap"),
    /** Go's first {@code sync.Map}, a read-only and a dirty table. */
    SYNC("SyncMap"),
    /** Go's second {@code sync.Map}, a trie of hashes. */
    HASH_TRIE("HashTrieMap");

    private final String label;

    SharedKind(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
