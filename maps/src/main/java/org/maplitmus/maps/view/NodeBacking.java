package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import java.util.function.Function;
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

    @Override
    public Extent extent() {
        return Extent.COUNTED;
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
