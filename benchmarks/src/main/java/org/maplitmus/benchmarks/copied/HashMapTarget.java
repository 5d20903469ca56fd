package org.maplitmus.benchmarks.copied;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link HashMap}. */
final class HashMapTarget extends Target {

    private final HashMap<Object, Object> map = new HashMap<>();

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
