package org.maplitmus.maps.failfast;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The live view of the keys. */
final class FailFastKeySet<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<K> {

    private final FailFastMap<K, V> map;

    FailFastKeySet(FailFastMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<K> iterator() {
        return new FailFastIterator<>(map, Node::getKey);
    }

    @Override
    public void forEach(Consumer<? super K> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean contains(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return map.unlinkIfPresent(map.table.find(key));
    }

    @Override
    public void clear() {
        map.clear();
    }
}
