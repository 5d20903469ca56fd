package org.maplitmus.maps.failfast;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The live view of the mappings; an entry's {@code setValue} is not a structural change. */
final class FailFastEntrySet<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<Entry<K, V>> {

    private final FailFastMap<K, V> map;

    FailFastEntrySet(FailFastMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return new FailFastIterator<>(map, node -> node);
    }

    @Override
    public void forEach(Consumer<? super Entry<K, V>> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(@Nullable Object mapping) {
        return find(mapping) != null;
    }

    @Override
    public boolean remove(@Nullable Object mapping) {
        return map.unlinkIfPresent(find(mapping));
    }

    @Override
    public void clear() {
        map.clear();
    }

    private @Nullable Node<K, V> find(@Nullable Object mapping) {
        Node<K, V> node = mapping instanceof Entry<?, ?> wanted ? map.table.find(wanted.getKey()) : null;
        return node != null && node.equals(mapping) ? node : null;
    }
}
