package org.maplitmus.maps.sync;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** The live view of the values; a removal spares a key that has got another value meanwhile. Thread-safe. */
final class ValueView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractCollection<V> {

    private final MapView<K, V> map;

    ValueView(MapView<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<V> iterator() {
        return new ViewIterator<>(map, Entry::getValue, WriteThroughEntry::removeMapping);
    }

    /** Claims no size, which could have changed before the walk ends. */
    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.CONCURRENT | Spliterator.NONNULL);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(Object value) {
        return map.containsValue(value);
    }

    @Override
    public void clear() {
        map.clear();
    }
}
