package org.maplitmus.maps.view;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The live view of the values; a removal spares a key that has got another value meanwhile. Thread-safe. */
public final class ValueView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractCollection<V> {

    private final ConcurrentMap<K, V> map;
    private final Supplier<? extends Traversal<K, V>> traversals;

    /** A view of the values of {@code map}, over which {@code traversals} go. */
    public ValueView(ConcurrentMap<K, V> map, Supplier<? extends Traversal<K, V>> traversals) {
        this.map = map;
        this.traversals = traversals;
    }

    @Override
    public Iterator<V> iterator() {
        return new ViewIterator<>(map, traversals.get(), Entry::getValue, WriteThroughEntry::removeMapping);
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
