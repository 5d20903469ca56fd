package org.maplitmus.benchmarks.copied;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jctools.maps.NonBlockingHashMap;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.maplitmus.maps.lock.MutexMap;
import org.maplitmus.maps.lock.RWLockMap;
import org.maplitmus.maps.lock.StampedMap;
import org.maplitmus.maps.segment.SegmentedMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;
import org.maplitmus.maps.weak.WeakValueMap;

/** Makes and fills the maps that two threads share. */
final class SharedMaps {

    private SharedMaps() {}

    /** An empty map. */
    static SharedTarget of(SharedKind kind) {
        return switch (kind) {
            case CONCURRENT_HASH_MAP -> new SharedTarget.OfMap(new ConcurrentHashMap<>());
            case SYNCHRONIZED_MAP -> new SharedTarget.OfMap(Collections.synchronizedMap(new HashMap<>()));
            case NON_BLOCKING -> new SharedTarget.OfMap(new NonBlockingHashMap<>());
            case CAFFEINE ->
                new SharedTarget.OfMap(Caffeine.newBuilder().build().asMap());
            case BIN -> new SharedTarget.OfMap(new BinMap<>());
            case PADDED_BIN -> new SharedTarget.OfMap(new PaddedBinMap<>());
            case SEGMENTED -> new SharedTarget.OfMap(new SegmentedMap<>());
            case RW_LOCK -> new SharedTarget.OfMap(new RWLockMap<>());
            case MUTEX -> new SharedTarget.OfMap(new MutexMap<>());
            case STAMPED -> new SharedTarget.OfMap(new StampedMap<>());
            case WEAK -> new SharedTarget.OfMap(new WeakValueMap<>());
            case SYNC -> new SharedTarget.OfGoSyncMap(new SyncMap<>());
            case HASH_TRIE -> new SharedTarget.OfGoSyncMap(new HashTrieMap<>());
        };
    }

    /**
     * A map with those keys, all with the first of them as their value, so that a map with weak values keeps it. Every
     * key is looked up once, after which {@link SyncMap} has all of them in its read-only table.
     */
    static SharedTarget filled(SharedKind kind, Object[] keys) {
        SharedTarget map = of(kind);
        for (Object key : keys) {
            map.put(key, keys[0]);
        }
        for (Object key : keys) {
            requireNonNull(map.get(key));
        }
        return map;
    }
}
