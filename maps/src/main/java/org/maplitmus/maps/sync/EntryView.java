package org.maplitmus.maps.sync;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** The live view of the mappings; a removal spares a key that has got another value meanwhile. Thread-safe. */
final class EntryView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<Entry<K, V>> {

    private final MapView<K, V> map;

    EntryView(MapView<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return new ViewIterator<>(map, entry -> entry, WriteThroughEntry::removeMapping);
    }

    /** Claims no size, which could have changed before the walk ends. */
    @Override
    public Spliterator<Entry<K, V>> spliterator() {
        return Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.DISTINCT | Spliterator.CONCURRENT | Spliterator.NONNULL);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(@Nullable Object mapping) {
        return mapping instanceof Entry<?, ?> wanted && isThere(wanted);
    }

    @Override
    public boolean remove(@Nullable Object mapping) {
        return mapping instanceof Entry<?, ?> unwanted
                && unwanted.getKey() != null
                && map.remove(unwanted.getKey(), unwanted.getValue());
    }

    @Override
    public void clear() {
        map.clear();
    }

    private boolean isThere(Entry<?, ?> wanted) {
        V value = wanted.getKey() == null ? null : map.get(wanted.getKey());
        return value != null && value.equals(wanted.getValue());
    }
}
