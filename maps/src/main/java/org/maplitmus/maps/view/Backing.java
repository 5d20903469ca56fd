package org.maplitmus.maps.view;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Spliterator;
import java.util.function.Predicate;
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

    /** A new spliterator over a view of the map, which has {@code characteristics} in any case. */
    <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics);

    /** Whether the map has an equal mapping. */
    boolean has(Entry<?, ?> mapping);

    /** Removes {@code key}, and answers whether it was there. */
    boolean removeKey(@Nullable Object key);

    /** Removes an equal mapping, and answers whether it was there. */
    boolean removeMapping(Entry<?, ?> mapping);

    /** Removes one mapping to an equal value, and answers whether there was one. */
    boolean removeValue(@Nullable Object value);

    /** Removes every key that is unwanted, and answers whether this call has removed one. */
    boolean removeKeys(Predicate<? super K> unwanted);

    /** Removes every mapping that is unwanted, and answers whether this call has removed one. */
    boolean removeMappings(Predicate<? super Entry<K, V>> unwanted);

    /** Whether a removal of all of {@code unwanted} had better walk over the map than over them. */
    boolean isShorterThan(Collection<?> unwanted);
}
