package org.maplitmus.maps.view;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread-safe map without null whose iterators are weakly consistent. A removal through values or entries spares a
 * key that has got another value meanwhile, and answers true only if it has taken a mapping out itself.
 *
 * @param map the map
 * @param traversals give a new way over the mappings
 * @param setter what an entry's {@code setValue} does to the map
 * @param estimate about how many mappings there are, or {@link Long#MAX_VALUE} if only a walk could tell
 */
public record ConcurrentBacking<K extends @Nullable Object, V extends @Nullable Object>(
        ConcurrentMap<K, V> map,
        Supplier<? extends Traversal<? extends Met<K, V>>> traversals,
        BiConsumer<? super K, ? super V> setter,
        LongSupplier estimate)
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

    /** Weakly consistent, and never of a known size, which could change before the walk ends. */
    @Override
    public <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics) {
        return Spliterators.spliterator(
                view.iterator(), estimate.getAsLong(), characteristics | Spliterator.CONCURRENT | Spliterator.NONNULL);
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

    @Override
    public boolean removeValue(@Nullable Object value) {
        Traversal<? extends Met<K, V>> traversal = traversals.get();
        Met<K, V> met = traversal.next();
        while (met != null && !(Objects.equals(met.value(), value) && map.remove(met.key(), value))) {
            met = traversal.next();
        }
        return met != null;
    }

    @Override
    public boolean removeKeys(Predicate<? super K> unwanted) {
        return removeAll(met -> unwanted.test(met.key()) && removeKey(met.key()));
    }

    @Override
    public boolean removeMappings(Predicate<? super Entry<K, V>> unwanted) {
        return removeAll(met -> {
            Entry<K, V> shown = new SimpleImmutableEntry<>(met.key(), met.value());
            return unwanted.test(shown) && removeMapping(shown);
        });
    }

    /** Whether {@code remover} has removed any of the mappings that a walk shows to it. */
    private boolean removeAll(Predicate<Met<K, V>> remover) {
        Traversal<? extends Met<K, V>> traversal = traversals.get();
        boolean removed = false;
        for (Met<K, V> met = traversal.next(); met != null; met = traversal.next()) {
            removed |= remover.test(met);
        }
        return removed;
    }

    /** Only of a set is it known that it finds an element without a walk. */
    @Override
    public boolean isShorterThan(Collection<?> unwanted) {
        return unwanted instanceof Set<?> && unwanted.size() > estimate.getAsLong();
    }
}
