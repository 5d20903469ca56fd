package org.maplitmus.maps;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.failfast.FailFastMap;
import org.maplitmus.maps.failfast.Provenance;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** The maps that implement {@link Map} by themselves, and what is different between them for who uses one. */
enum EveryMap {
    BIN(Walk.WEAKLY_CONSISTENT, BinMap::new),
    PADDED_BIN(Walk.WEAKLY_CONSISTENT, PaddedBinMap::new),
    SEGMENTED(Walk.WEAKLY_CONSISTENT, SegmentedMap::new),
    ONE_SEGMENT(Walk.WEAKLY_CONSISTENT, () -> new SegmentedMap<>(1)),
    WEAK_VALUE(Walk.WEAKLY_CONSISTENT, WeakValueMap::new),
    RW_LOCK(Walk.SNAPSHOT, RWLockMap::new),
    MUTEX(Walk.SNAPSHOT, MutexMap::new),
    STAMPED(Walk.SNAPSHOT, StampedMap::new),
    FAIL_FAST(Walk.FAIL_FAST, FailFastMap::new),
    FAIL_FAST_WITH_PROVENANCE(Walk.FAIL_FAST, () -> new FailFastMap<>(Provenance.ON));

    /** What an iterator does about changes; only a map that fails fast is for one thread. */
    enum Walk {
        WEAKLY_CONSISTENT,
        SNAPSHOT,
        FAIL_FAST
    }

    private static final Integer[] HELD = IntStream.range(0, 10_000).boxed().toArray(Integer[]::new);

    final Walk walk;
    private final Supplier<Map<Object, Integer>> maker;

    EveryMap(Walk walk, Supplier<Map<Object, Integer>> maker) {
        this.walk = walk;
        this.maker = maker;
    }

    Map<Object, Integer> make() {
        return maker.get();
    }

    /** How many threads may use a map at once. */
    int threads() {
        return walk == Walk.FAIL_FAST ? 1 : 2;
    }

    /** A number that is never collected. */
    static Integer held(int number) {
        return HELD[number];
    }
}
