package org.maplitmus.maps.view;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The live view of the mappings; a removal spares a key that has got another value meanwhile. Thread-safe. */
public final class EntryView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<Entry<K, V>> {

    private final ConcurrentMap<K, V> map;
    private final Supplier<? extends Traversal<K, V>> traversals;

    /** A view of the mappings of {@code map}, over which {@code traversals} go. */
    public EntryView(ConcurrentMap<K, V> map, Supplier<? extends Traversal<K, V>> traversals) {
        this.map = map;
        this.traversals = traversals;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return new ViewIterator<>(map, traversals.get(), entry -> entry, WriteThroughEntry::removeMapping);
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
