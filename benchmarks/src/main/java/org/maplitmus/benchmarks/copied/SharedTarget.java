package org.maplitmus.benchmarks.copied;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.sync.GoSyncMap;

/** A map that threads share, behind the two operations that are measured; a class for the reason of {@link Target}. */
abstract class SharedTarget {

    abstract @Nullable Object get(Object key);

    /** Stores the value; the result is the one before. */
    abstract @Nullable Object put(Object key, Object value);

    /** Any {@link Map}. */
    static final class OfMap extends SharedTarget {

        private final Map<Object, Object> map;

        OfMap(Map<Object, Object> map) {
            this.map = map;
        }

        @Override
        @Nullable
        Object get(Object key) {
            return map.get(key);
        }

        @Override
        @Nullable
        Object put(Object key, Object value) {
            return map.put(key, value);
        }
    }

    /** One of Go's maps, by Go's operations: the view as a {@link Map} stands one reference farther off. */
    static final class OfGoSyncMap extends SharedTarget {

        private final GoSyncMap<Object, Object> map;

        OfGoSyncMap(GoSyncMap<Object, Object> map) {
            this.map = map;
        }

        @Override
        @Nullable
        Object get(Object key) {
            return map.load(key).value();
        }

        @Override
        @Nullable
        Object put(Object key, Object value) {
            return map.swap(key, value).value();
        }
    }
}
