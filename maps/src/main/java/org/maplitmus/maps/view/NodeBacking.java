package org.maplitmus.maps.view;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map for one thread at a time whose entries are the nodes of its table.
 *
 * @param map the map
 * @param nodes give a new iterator over the nodes
 * @param finder the node of a key, or null
 * @param unlinker takes a node of the map out of it
 */
public record NodeBacking<K extends @Nullable Object, V extends @Nullable Object, N extends Entry<K, V>>(
        Map<K, V> map,
        Supplier<? extends Iterator<N>> nodes,
        Function<@Nullable Object, @Nullable N> finder,
        Consumer<? super N> unlinker)
        implements Backing<K, V> {

    @Override
    @SuppressWarnings("unchecked") // A node is an entry, and nobody can add to an iterator.
    public Iterator<Entry<K, V>> entries() {
        return (Iterator<Entry<K, V>>) nodes.get();
    }

    @Override
    public boolean has(Entry<?, ?> mapping) {
        return find(mapping) != null;
    }

    @Override
    public boolean removeKey(@Nullable Object key) {
        return unlink(finder.apply(key));
    }

    @Override
    public boolean removeMapping(Entry<?, ?> mapping) {
        return unlink(find(mapping));
    }

    /** Of the size that the view has when the walk begins. */
    @Override
    public <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics) {
        return Spliterators.spliterator(view, characteristics);
    }

    @Override
    public boolean removeValue(@Nullable Object value) {
        Iterator<V> values = values();
        while (values.hasNext()) {
            if (Objects.equals(value, values.next())) {
                values.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeKeys(Predicate<? super K> unwanted) {
        return removeAll(keys(), unwanted);
    }

    @Override
    public boolean removeMappings(Predicate<? super Entry<K, V>> unwanted) {
        return removeAll(entries(), unwanted);
    }

    private static <E extends @Nullable Object> boolean removeAll(Iterator<E> elements, Predicate<? super E> unwanted) {
        boolean removed = false;
        while (elements.hasNext()) {
            if (unwanted.test(elements.next())) {
                elements.remove();
                removed = true;
            }
        }
        return removed;
    }

    /** A walk over another view of the map would not survive removals beside it. */
    @Override
    public boolean isShorterThan(Collection<?> unwanted) {
        return unwanted.size() >= map.size();
    }

    private @Nullable N find(Entry<?, ?> mapping) {
        N node = finder.apply(mapping.getKey());
        return node != null && node.equals(mapping) ? node : null;
    }

    private boolean unlink(@Nullable N node) {
        if (node == null) {
            return false;
        }
        unlinker.accept(node);
        return true;
    }
}
