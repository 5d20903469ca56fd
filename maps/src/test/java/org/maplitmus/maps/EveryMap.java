package org.maplitmus.maps;

import java.util.Map;
import java.util.stream.IntStream;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.failfast.FailFastMap;
import org.maplitmus.maps.failfast.Provenance;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** The maps that implement {@link Map} by themselves, and what is different between them for who uses one. */
enum EveryMap {
    BIN(Walk.WEAKLY_CONSISTENT),
    PADDED_BIN(Walk.WEAKLY_CONSISTENT),
    SEGMENTED(Walk.WEAKLY_CONSISTENT),
    ONE_SEGMENT(Walk.WEAKLY_CONSISTENT),
    WEAK_VALUE(Walk.WEAKLY_CONSISTENT),
    SYNC(Walk.WEAKLY_CONSISTENT),
    HASH_TRIE(Walk.WEAKLY_CONSISTENT),
    RW_LOCK(Walk.SNAPSHOT),
    MUTEX(Walk.SNAPSHOT),
    STAMPED(Walk.SNAPSHOT),
    FAIL_FAST(Walk.FAIL_FAST),
    FAIL_FAST_WITH_PROVENANCE(Walk.FAIL_FAST);

    /** What an iterator does about changes; only a map that fails fast is for one thread. */
    enum Walk {
        WEAKLY_CONSISTENT,
        SNAPSHOT,
        FAIL_FAST
    }

    private static final Integer[] HELD = IntStream.range(0, 10_000).boxed().toArray(Integer[]::new);

    final Walk walk;

    EveryMap(Walk walk) {
        this.walk = walk;
    }

    Map<Object, Integer> make() {
        return switch (this) {
            case BIN -> new BinMap<>();
            case PADDED_BIN -> new PaddedBinMap<>();
            case SEGMENTED -> new SegmentedMap<>();
            case ONE_SEGMENT -> new SegmentedMap<>(1);
            case WEAK_VALUE -> new WeakValueMap<>();
            case SYNC -> new SyncMap<Object, Integer>().asMap();
            case HASH_TRIE -> new HashTrieMap<Object, Integer>().asMap();
            case RW_LOCK -> new RWLockMap<>();
            case MUTEX -> new MutexMap<>();
            case STAMPED -> new StampedMap<>();
            case FAIL_FAST -> new FailFastMap<>();
            case FAIL_FAST_WITH_PROVENANCE -> new FailFastMap<>(Provenance.ON);
        };
    }

    /** How many threads may use a map at once. */
    int threads() {
        return walk == Walk.FAIL_FAST ? 1 : 2;
    }

    /** Whether a function runs once more, or in vain, when its key has changed meanwhile. */
    boolean beginsAgain() {
        return this == SYNC || this == HASH_TRIE;
    }

    /** A number that is never collected. */
    static Integer held(int number) {
        return HELD[number];
    }
}
