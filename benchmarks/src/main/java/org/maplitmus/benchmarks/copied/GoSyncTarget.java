package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.sync.GoSyncMap;

/** One of Go's {@code sync.Map}s, by Go's operations. */
final class GoSyncTarget extends Target {

    private final GoSyncMap<Object, Object> map;

    GoSyncTarget(GoSyncMap<Object, Object> map) {
        this.map = map;
    }

    @Override
    @Nullable
    Object get(Object key) {
        return map.load(key).value();
    }

    @Override
    void put(Object key, Object value) {
        map.store(key, value);
    }

    @Override
    void remove(Object key) {
        map.delete(key);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    int count(Object value) {
        int[] found = new int[1];
        map.range((key, met) -> {
            if (met == value && key != null) {
                found[0]++;
            }
            return true;
        });
        return found[0];
    }

    @Override
    Object map() {
        return map;
    }
}
