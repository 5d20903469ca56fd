package org.maplitmus.maps.view;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The live view of the keys. Thread-safe. */
public final class KeyView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<K> {

    private final ConcurrentMap<K, V> map;
    private final Supplier<? extends Traversal<K, V>> traversals;

    /** A view of the keys of {@code map}, over which {@code traversals} go. */
    public KeyView(ConcurrentMap<K, V> map, Supplier<? extends Traversal<K, V>> traversals) {
        this.map = map;
        this.traversals = traversals;
    }

    @Override
    public Iterator<K> iterator() {
        return new ViewIterator<>(map, traversals.get(), Entry::getKey, WriteThroughEntry::removeKey);
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
