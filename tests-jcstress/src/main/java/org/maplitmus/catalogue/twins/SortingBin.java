package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What the sorting twins are copies of: a map of one bin, a list at first, that becomes a tree when it is crowded.
 * Writers hold one lock, readers none.
 *
 * <p>Sound as it stands; a twin overrides the one step that it weakens.
 */
abstract class SortingBin<K extends Comparable<K>, V> extends AbstractMap<K, V> {

    private static final int CROWDED = 8;

    volatile Map<K, V> bin = new ConcurrentHashMap<>();
    private final Object writers = new Object();
    private boolean sorted;

    @Override
    public @Nullable V get(Object key) {
        return bin.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        synchronized (writers) {
            sortWhereItIsCrowded();
            return bin.put(key, value);
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        synchronized (writers) {
            return bin.remove(key);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return bin.entrySet();
    }

    private void sortWhereItIsCrowded() {
        if (bin.size() == CROWDED && !sorted) {
            sort();
            sorted = true;
        }
    }

    void sort() {
        Map<K, V> tree = newTree();
        tree.putAll(bin);
        bin = tree;
    }

    static <K extends Comparable<K>, V> Map<K, V> newTree() {
        return new ConcurrentSkipListMap<>();
    }
}
