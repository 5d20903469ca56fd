package org.maplitmus.maps.bin;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

/** The keys of a map, live. */
final class BinKeySet<K, V> extends AbstractSet<K> {

    private final AbstractBinMap<K, V> map;

    BinKeySet(AbstractBinMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<K> iterator() {
        return new Removing<>(map, node -> node.key, map::remove);
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
