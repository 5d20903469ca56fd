package org.maplitmus.maps.weak;

import java.util.AbstractMap.SimpleEntry;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map.Entry;

/**
 * The entries of a map, live; {@code setValue} writes through, and a removal spares a key that has another value by
 * now.
 */
final class WeakEntrySet<K, V> extends AbstractSet<Entry<K, V>> {

    private final WeakValueMap<K, V> map;

    WeakEntrySet(WeakValueMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return new Removing<>(map, entry -> new WriteThrough<>(map, entry), this::remove);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(Object mapping) {
        if (!(mapping instanceof Entry<?, ?> entry) || entry.getKey() == null || entry.getValue() == null) {
            return false;
        }
        return entry.getValue().equals(map.get(entry.getKey()));
    }

    @Override
    public boolean remove(Object mapping) {
        return mapping instanceof Entry<?, ?> entry
                && entry.getKey() != null
                && map.remove(entry.getKey(), entry.getValue());
    }

    /** Goes over the entries whatever the sizes, as sizes change. */
    @Override
    public boolean removeAll(Collection<?> entries) {
        return removeIf(entries::contains);
    }

    @Override
    public void clear() {
        map.clear();
    }

    /** What the walk saw; a new value goes to the map, also if the key was removed meanwhile. */
    private static final class WriteThrough<K, V> extends SimpleEntry<K, V> {

        private static final long serialVersionUID = 1;

        private final transient WeakValueMap<K, V> map;

        WriteThrough(WeakValueMap<K, V> map, Entry<K, V> entry) {
            super(entry);
            this.map = map;
        }

        @Override
        public V setValue(V value) {
            map.put(getKey(), value);
            return super.setValue(value);
        }
    }
}
