package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A map as its views use it: how to go over its mappings, how to find one and how to take it out. */
public sealed interface Backing<K extends @Nullable Object, V extends @Nullable Object>
        permits ConcurrentBacking, NodeBacking {

    /** The map. */
    Map<K, V> map();

    /** A new iterator over the mappings. */
    Iterator<Entry<K, V>> entries();

    /** A new iterator over the keys. */
    default Iterator<K> keys() {
        return new PartIterator<>(entries(), Entry::getKey);
    }

    /** A new iterator over the values. */
    default Iterator<V> values() {
        return new PartIterator<>(entries(), Entry::getValue);
    }

    /** Whether the map has an equal mapping. */
    boolean has(Entry<?, ?> mapping);

    /** Removes {@code key}, and answers whether it was there. */
    boolean removeKey(@Nullable Object key);

    /** Removes an equal mapping, and answers whether it was there. */
    boolean removeMapping(Entry<?, ?> mapping);

    /** What the spliterators of the views say of their size. */
    Extent extent();
}
