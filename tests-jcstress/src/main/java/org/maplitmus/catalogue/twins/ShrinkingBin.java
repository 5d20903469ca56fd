package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What the shrinking twins are copies of: a map of one bin, a tree at first, that becomes a list when few keys are
 * left. Writers hold one lock, readers none.
 *
 * <p>Sound as it stands; a twin overrides the one step that it weakens.
 */
abstract class ShrinkingBin<K extends Comparable<K>, V> extends AbstractMap<K, V> {

    private static final int FEW = 6;

    volatile Map<K, V> bin = new ConcurrentSkipListMap<>();
    private final Object writers = new Object();
    private boolean shrunk;

    @Override
    public @Nullable V get(Object key) {
        return bin.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        synchronized (writers) {
            return bin.put(key, value);
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        synchronized (writers) {
            V removed = bin.remove(key);
            shrinkWhereFewAreLeft();
            return removed;
        }
    }

    private void shrinkWhereFewAreLeft() {
        if (bin.size() <= FEW && !shrunk) {
            shrink();
            shrunk = true;
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return bin.entrySet();
    }

    void shrink() {
        Map<K, V> list = newList();
        list.putAll(bin);
        bin = list;
    }

    static <K, V> Map<K, V> newList() {
        return new ConcurrentHashMap<>();
    }
}
