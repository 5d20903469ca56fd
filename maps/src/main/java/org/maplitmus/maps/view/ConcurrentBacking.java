package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread-safe map without null whose iterators are weakly consistent. A removal through values or entries spares a
 * key that has got another value meanwhile.
 *
 * @param map the map
 * @param traversals give a new way over the mappings
 * @param setter what an entry's {@code setValue} does to the map
 * @param extent what the spliterators of the views say of their size
 */
public record ConcurrentBacking<K extends @Nullable Object, V extends @Nullable Object>(
        ConcurrentMap<K, V> map,
        Supplier<? extends Traversal<? extends Met<K, V>>> traversals,
        BiConsumer<? super K, ? super V> setter,
        Extent extent)
        implements Backing<K, V> {

    @Override
    public Iterator<K> keys() {
        return new ViewIterator<>(traversals.get(), Met::key, map::remove);
    }

    @Override
    public Iterator<Entry<K, V>> entries() {
        return new ViewIterator<>(traversals.get(), this::entry, this::removeMapping);
    }

    private Entry<K, V> entry(Met<K, V> met) {
        return new WriteThroughEntry<>(met.key(), met.value(), setter);
    }

    @Override
    public boolean has(Entry<?, ?> mapping) {
        V value = mapping.getKey() == null ? null : map.get(mapping.getKey());
        return value != null && value.equals(mapping.getValue());
    }

    @Override
    public boolean removeKey(@Nullable Object key) {
        return map.remove(key) != null;
    }

    @Override
    public boolean removeMapping(Entry<?, ?> mapping) {
        return mapping.getKey() != null && map.remove(mapping.getKey(), mapping.getValue());
    }
}
