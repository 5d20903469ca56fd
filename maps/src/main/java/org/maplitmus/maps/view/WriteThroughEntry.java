package org.maplitmus.maps.view;

import java.util.AbstractMap.SimpleEntry;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A mapping as an iterator met it; writes through to the map if the key is still there. For one thread at a time. */
@SuppressWarnings("serial")
final class WriteThroughEntry<K extends @Nullable Object, V extends @Nullable Object> extends SimpleEntry<K, V> {

    private final transient ConcurrentMap<K, V> map;

    WriteThroughEntry(ConcurrentMap<K, V> map, K key, V value) {
        super(key, value);
        this.map = map;
    }

    @Override
    public V setValue(V value) {
        map.replace(getKey(), value);
        return super.setValue(value);
    }

    /** Removes the key, whatever its value is by now. */
    void removeKey() {
        map.remove(getKey());
    }

    /** Removes the mapping unless the key has another value by now. */
    void removeMapping() {
        map.remove(getKey(), getValue());
    }
}
