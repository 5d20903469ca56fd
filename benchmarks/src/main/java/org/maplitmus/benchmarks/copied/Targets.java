package org.maplitmus.benchmarks.copied;

import java.util.concurrent.ConcurrentHashMap;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.failfast.FailFastMap;
import org.maplitmus.maps.failfast.Provenance;
import org.maplitmus.maps.go.FlatSwissMap;
import org.maplitmus.maps.go.FlatSwissMap.Growth;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.SwissMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** Makes and fills the map of a subject. */
final class Targets {

    private Targets() {}

    /** An empty map. */
    static Target of(Subject subject) {
        return switch (subject.map()) {
            case HASH_MAP -> new HashMapTarget();
            case FASTUTIL -> new FastutilTarget();
            case GO -> new BuiltinTarget(new GoMap<>(subject.mode()));
            case SWISS -> new BuiltinTarget(new SwissMap<>(subject.mode()));
            case FLAT_SWISS -> new BuiltinTarget(new FlatSwissMap<>(subject.mode()));
            case FLAT_SWISS_COMPACT -> new BuiltinTarget(new FlatSwissMap<>(subject.mode(), Growth.COMPACT));
            case CONCURRENT_HASH_MAP -> new MapTarget(new ConcurrentHashMap<>());
            case BIN -> new MapTarget(new BinMap<>());
            case SEGMENTED -> new MapTarget(new SegmentedMap<>());
            case WEAK -> new MapTarget(new WeakValueMap<>());
            case SYNC -> new GoSyncTarget(new SyncMap<>());
            case HASH_TRIE -> new GoSyncTarget(new HashTrieMap<>());
            case FAIL_FAST -> new MapTarget(new FailFastMap<>());
            case FAIL_FAST_PROVENANCE -> new MapTarget(new FailFastMap<>(Provenance.ON));
        };
    }

    /** A map with those keys, all with one value, which somebody must hold if the map has weak values. */
    static Target filled(Subject subject, Object[] keys, Object value) {
        Target target = of(subject);
        for (Object key : keys) {
            target.put(key, value);
        }
        return target;
    }
}
