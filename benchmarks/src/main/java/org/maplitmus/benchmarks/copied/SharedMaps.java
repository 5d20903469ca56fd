package org.maplitmus.benchmarks.copied;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jctools.maps.NonBlockingHashMap;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** Makes and fills the maps that two threads share. */
final class SharedMaps {

    private SharedMaps() {}

    /** An empty map. */
    static Map<Object, Object> of(SharedKind kind) {
        return switch (kind) {
            case CONCURRENT_HASH_MAP -> new ConcurrentHashMap<>();
            case SYNCHRONIZED_MAP -> Collections.synchronizedMap(new HashMap<>());
            case NON_BLOCKING -> new NonBlockingHashMap<>();
            case CAFFEINE -> Caffeine.newBuilder().build().asMap();
            case BIN -> new BinMap<>();
            case PADDED_BIN -> new PaddedBinMap<>();
            case SEGMENTED -> new SegmentedMap<>();
            case RW_LOCK -> new RWLockMap<>();
            case MUTEX -> new MutexMap<>();
            case STAMPED -> new StampedMap<>();
            case WEAK -> new WeakValueMap<>();
        };
    }

    /** A map with those keys, all with the first of them as their value, so that a map with weak values keeps it. */
    static Map<Object, Object> filled(SharedKind kind, Object[] keys) {
        Map<Object, Object> map = of(kind);
        for (Object key : keys) {
            map.put(key, keys[0]);
        }
        return map;
    }
}
