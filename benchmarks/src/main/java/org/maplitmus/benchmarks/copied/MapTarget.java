package org.maplitmus.benchmarks.copied;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any {@link Map}. */
final class MapTarget extends Target {

    private final Map<Object, Object> map;

    MapTarget(Map<Object, Object> map) {
        this.map = map;
    }

    @Override
    @Nullable
    Object get(Object key) {
        return map.get(key);
    }

    @Override
    void put(Object key, Object value) {
        map.put(key, value);
    }

    @Override
    void remove(Object key) {
        map.remove(key);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    int count(Object value) {
        int found = 0;
        for (Map.Entry<Object, Object> entry : map.entrySet()) {
            if (entry.getValue() == value && entry.getKey() != null) {
                found++;
            }
        }
        return found;
    }

    @Override
    Object map() {
        return map;
    }
}
