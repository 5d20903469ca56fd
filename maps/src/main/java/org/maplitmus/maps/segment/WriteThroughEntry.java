package org.maplitmus.maps.segment;

import java.util.AbstractMap.SimpleEntry;

/** A mapping as an iterator met it; writes through to the map if the key is still there. For one thread at a time. */
@SuppressWarnings("serial")
final class WriteThroughEntry<K, V> extends SimpleEntry<K, V> {

    private final transient SegmentedMap<K, V> map;

    WriteThroughEntry(SegmentedMap<K, V> map, K key, V value) {
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
