package org.maplitmus.benchmarks.tail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maplitmus.maps.bin.BinMap;

/** What is read most of the time, by the name that the table gives it. A value that is absent is loaded. */
public enum TailKind {
    /** {@link ConcurrentHashMap}, whose values stay. */
    CONCURRENT_HASH_MAP("ConcurrentHashMap") {
        @Override
        Store store() {
            return of(new ConcurrentHashMap<>());
        }
    },
    /** The map with a lock for each bin, whose values stay. */
    BIN("BinMap") {
        @Override
        Store store() {
            return of(new BinMap<>());
        }
    },
    /** A cache whose values are gone after a while: who finds none loads one and waits for it. */
    EXPIRE("Caffeine-expireAfterWrite") {
        @Override
        Store store() {
            Cache<Integer, byte[]> cache =
                    Caffeine.newBuilder().expireAfterWrite(AGE).build();
            return new Store(key -> cache.get(key, absent -> new byte[VALUE_BYTES]), cache::put);
        }
    },
    /** A cache whose values are replaced in the background after a while: who finds an old one takes it. */
    REFRESH("Caffeine-refreshAfterWrite") {
        @Override
        Store store() {
            LoadingCache<Integer, byte[]> cache =
                    Caffeine.newBuilder().refreshAfterWrite(AGE).build(absent -> new byte[VALUE_BYTES]);
            return new Store(cache::get, cache::put);
        }
    };

    static final int VALUE_BYTES = 256;
    private static final Duration AGE = Duration.ofMillis(100);

    private final String label;

    TailKind(String label) {
        this.label = label;
    }

    abstract Store store();

    private static Store of(Map<Integer, byte[]> map) {
        return new Store(key -> map.computeIfAbsent(key, absent -> new byte[VALUE_BYTES]), map::put);
    }

    @Override
    public String toString() {
        return label;
    }
}
