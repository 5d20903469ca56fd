package org.maplitmus.maps.failfast;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The live view of the values. */
final class FailFastValues<K extends @Nullable Object, V extends @Nullable Object> extends AbstractCollection<V> {

    private final FailFastMap<K, V> map;

    FailFastValues(FailFastMap<K, V> map) {
        this.map = map;
    }

    @Override
    public Iterator<V> iterator() {
        return new FailFastIterator<>(map, Node::getValue);
    }

    @Override
    public void forEach(Consumer<? super V> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public void clear() {
        map.clear();
    }
}
