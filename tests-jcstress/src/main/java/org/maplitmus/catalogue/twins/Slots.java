package org.maplitmus.catalogue.twins;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of fixed width in which entries keep their slots and a deleted one leaves a hole. For one thread at a time.
 */
final class Slots<K, V> {

    private final int width;
    private final List<@Nullable K> keys = new ArrayList<>();
    private final List<V> values = new ArrayList<>();

    Slots(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    int used() {
        return keys.size();
    }

    boolean full() {
        return used() == width;
    }

    /** The key in a slot; null in a hole. */
    @Nullable
    K key(int slot) {
        return keys.get(slot);
    }

    V value(int slot) {
        return values.get(slot);
    }

    /** The slot of {@code key}, or -1. */
    int find(@Nullable Object key) {
        return key == null ? -1 : keys.indexOf(key);
    }

    void add(K key, V value) {
        keys.add(key);
        values.add(value);
    }

    void set(int slot, V value) {
        values.set(slot, value);
    }

    void forget(int slot) {
        keys.set(slot, null);
    }
}
