package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.RangeIterator;

/** One of Go's maps, by Go's operations. */
final class BuiltinTarget extends Target {

    private final BuiltinMap<Object, Object> map;

    BuiltinTarget(BuiltinMap<Object, Object> map) {
        this.map = map;
    }

    @Override
    @Nullable
    Object get(Object key) {
        return map.get(key);
    }

    @Override
    void put(Object key, Object value) {
        map.assign(key, value);
    }

    @Override
    void remove(Object key) {
        map.delete(key);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    int count(Object value) {
        int found = 0;
        RangeIterator<Object, Object> entries = map.range();
        while (entries.next()) {
            if (entries.value() == value && entries.key() != null) {
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
