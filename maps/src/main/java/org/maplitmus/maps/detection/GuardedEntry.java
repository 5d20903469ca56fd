package org.maplitmus.maps.detection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A live entry of a guarded map: reading its value is a read of the map, and setting it a write. */
final class GuardedEntry<K extends @Nullable Object, V extends @Nullable Object> implements Map.Entry<K, V> {

    private final Watch watch;
    private final Map.Entry<K, V> entry;

    GuardedEntry(Watch watch, Map.Entry<K, V> entry) {
        this.watch = watch;
        this.entry = entry;
    }

    @Override
    public K getKey() {
        return entry.getKey();
    }

    @Override
    public V getValue() {
        return watch.<V>read(Operation.READ, entry::getValue);
    }

    @Override
    public V setValue(V value) {
        return watch.<V>write(Operation.ASSIGN, () -> entry.setValue(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || watch.read(Operation.READ, () -> entry.equals(other));
    }

    @Override
    public int hashCode() {
        return watch.read(Operation.READ, () -> entry.hashCode());
    }

    @Override
    public String toString() {
        return watch.read(Operation.READ, () -> entry.toString());
    }
}
