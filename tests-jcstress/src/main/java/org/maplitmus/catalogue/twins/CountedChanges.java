package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fail-fast twins are copies of: a map in a list of entries, with a modCount that every step of an iterator
 * checks.
 *
 * <p>Sound as it stands; a twin overrides the one step that it weakens.
 */
abstract class CountedChanges<K, V> extends AbstractMap<K, V> {

    private final List<Entry<K, V>> entries = new ArrayList<>();
    private int modCount;

    @Override
    public @Nullable V put(K key, V value) {
        for (Entry<K, V> entry : entries) {
            if (entry.getKey().equals(key)) {
                return entry.setValue(value);
            }
        }
        entries.add(new SimpleEntry<>(key, value));
        changed();
        return null;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        for (Entry<K, V> entry : entries) {
            if (entry.getKey().equals(key)) {
                entries.remove(entry);
                removed();
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(Walk::new);
    }

    void removed() {
        changed();
    }

    final void changed() {
        modCount++;
    }

    void requireStill(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException("expected modCount " + expected + " but it is " + modCount);
        }
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final int expected = modCount;
        private int position;

        @Override
        public boolean hasNext() {
            return position < entries.size();
        }

        @Override
        public Entry<K, V> next() {
            requireStill(expected);
            return entries.get(position++);
        }
    }
}
