package org.maplitmus.maps.sync;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** The live view of the keys. Thread-safe. */
final class KeyView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<K> {

    private final MapView<K, V> map;

    KeyView(MapView<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<K> iterator() {
        return new ViewIterator<>(map, Entry::getKey, WriteThroughEntry::removeKey);
    }

    /** Claims no size, which could have changed before the walk ends. */
    @Override
    public Spliterator<K> spliterator() {
        return Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.DISTINCT | Spliterator.CONCURRENT | Spliterator.NONNULL);
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

    @Override
    public void clear() {
        map.clear();
    }
}
