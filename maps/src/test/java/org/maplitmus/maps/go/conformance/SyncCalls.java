package org.maplitmus.maps.go.conformance;

import java.util.function.BiPredicate;
import org.maplitmus.maps.sync.GoSyncMap;
import org.maplitmus.maps.sync.Loaded;

/** What the scenarios call of a {@code sync.Map}. */
interface SyncCalls {

    Loaded<Object> load(Object key);

    Loaded<Object> loadOrStore(Object key, Object value);

    Loaded<Object> loadAndDelete(Object key);

    Loaded<Object> swap(Object key, Object value);

    boolean compareAndSwap(Object key, Object old, Object replacement);

    boolean compareAndDelete(Object key, Object old);

    default void store(Object key, Object value) {
        swap(key, value);
    }

    default void delete(Object key) {
        loadAndDelete(key);
    }

    void range(BiPredicate<Object, Object> visitor);

    void clear();

    /** Those of a model. */
    record OfModel(GoSyncMap<Object, Object> map) implements SyncCalls {

        @Override
        public Loaded<Object> load(Object key) {
            return map.load(key);
        }

        @Override
        public Loaded<Object> loadOrStore(Object key, Object value) {
            return map.loadOrStore(key, value);
        }

        @Override
        public Loaded<Object> loadAndDelete(Object key) {
            return map.loadAndDelete(key);
        }

        @Override
        public Loaded<Object> swap(Object key, Object value) {
            return map.swap(key, value);
        }

        @Override
        public boolean compareAndSwap(Object key, Object old, Object replacement) {
            return map.compareAndSwap(key, old, replacement);
        }

        @Override
        public boolean compareAndDelete(Object key, Object old) {
            return map.compareAndDelete(key, old);
        }

        @Override
        public void range(BiPredicate<Object, Object> visitor) {
            map.range(visitor);
        }

        @Override
        public void clear() {
            map.clear();
        }
    }
}
