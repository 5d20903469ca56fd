package org.maplitmus.maps.weak;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map.Entry;

/** The keys of a map, live. */
final class WeakKeySet<K, V> extends AbstractSet<K> {

    private final WeakValueMap<K, V> map;

    WeakKeySet(WeakValueMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<K> iterator() {
        return new Removing<>(map, Entry::getKey, map::remove);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean remove(Object key) {
        return map.remove(key) != null;
    }

    /** Goes over the keys whatever the sizes, as sizes change. */
    @Override
    public boolean removeAll(Collection<?> keys) {
        return removeIf(keys::contains);
    }

    @Override
    public void clear() {
        map.clear();
    }
}
