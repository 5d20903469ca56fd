package org.maplitmus.benchmarks.plan;

import java.util.Arrays;
import java.util.List;

/** A map to measure, by the name that tables and the command line give it. */
public enum MapKind {
    /** {@link java.util.HashMap}, against which all others are held. */
    HASH_MAP("HashMap", false),
    /** fastutil's {@code Object2ObjectOpenHashMap}, the leanest of the well-known peers. */
    FASTUTIL("fastutil", false),
    /** Go's classic map. */
    GO("GoMap", true),
    /** Go's Swiss map, in its own form. */
    SWISS("SwissMap", true),
    /** The flat Swiss map that doubles. */
    FLAT_SWISS("FlatSwissMap", true),
    /** The flat Swiss map that grows in small steps. */
    FLAT_SWISS_COMPACT("FlatSwissMap-compact", true),
    /** {@link java.util.concurrent.ConcurrentHashMap}. */
    CONCURRENT_HASH_MAP("ConcurrentHashMap", false),
    /** The map with a lock for each bin. */
    BIN("BinMap", false),
    /** The map with a lock for each segment. */
    SEGMENTED("SegmentedMap", false),
    /** The map with weak values. */
    WEAK("WeakValueMap", false),
    /** Go's first {@code sync.Map}, a read-only and a dirty table. */
    SYNC("SyncMap", false),
    /** Go's second {@code sync.Map}, a trie of hashes. */
    HASH_TRIE("HashTrieMap", false),
    /** The fail-fast map. */
    FAIL_FAST("FailFastMap", false),
    /** The fail-fast map that remembers who changed it. */
    FAIL_FAST_PROVENANCE("FailFastMap-provenance", false);

    private final String label;
    private final boolean watched;

    MapKind(String label, boolean watched) {
        this.label = label;
        this.watched = watched;
    }

    /** Whether the map has a {@link org.maplitmus.maps.detection.Detection} mode. */
    public boolean watched() {
        return watched;
    }

    /** Those that have a mode. */
    public static List<MapKind> allWatched() {
        return Arrays.stream(values()).filter(MapKind::watched).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
