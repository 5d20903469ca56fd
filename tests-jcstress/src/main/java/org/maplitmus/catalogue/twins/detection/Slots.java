package org.maplitmus.catalogue.twins.detection;

import java.util.AbstractMap.SimpleEntry;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Up to sixteen mappings in the order of their insertion, without any synchronization.
 *
 * <p>Two threads that insert at once may take the same slot or count it once; nothing worse can happen.
 */
final class Slots<K, V> {

    private static final int WIDTH = 16;
    private static final int ABSENT = -1;

    private final @Nullable Object[] keys = new Object[WIDTH];
    private final @Nullable Object[] values = new Object[WIDTH];
    private final int[] hashes = new int[WIDTH];
    private int used;

    @SuppressWarnings("unchecked")
    @Nullable
    V get(Object key, int hash) {
        int slot = find(key, hash);
        return slot == ABSENT ? null : (V) values[slot];
    }

    void put(K key, int hash, V value) {
        int found = find(key, hash);
        int slot = found == ABSENT ? used : found;
        keys[slot] = key;
        hashes[slot] = hash;
        values[slot] = value;
        used = Math.max(used, slot + 1);
    }

    void remove(Object key, int hash) {
        int slot = find(key, hash);
        if (slot != ABSENT) {
            int last = used - 1;
            keys[slot] = keys[last];
            hashes[slot] = hashes[last];
            values[slot] = values[last];
            used = last;
        }
    }

    boolean has(Object key, int hash) {
        return find(key, hash) != ABSENT;
    }

    void clear() {
        used = 0;
    }

    int size() {
        return used;
    }

    @SuppressWarnings("unchecked")
    Iterator<Entry<K, V>> iterator() {
        return IntStream.iterate(0, slot -> slot < used, slot -> slot + 1)
                .<Entry<K, V>>mapToObj(slot -> new SimpleEntry<>((K) keys[slot], (V) values[slot]))
                .iterator();
    }

    private int find(Object key, int hash) {
        for (int slot = 0; slot < used; slot++) {
            if (hashes[slot] == hash && key.equals(keys[slot])) {
                return slot;
            }
        }
        return ABSENT;
    }
}
