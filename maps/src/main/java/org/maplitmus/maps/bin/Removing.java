package org.maplitmus.maps.bin;

import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk that shows a part of each node and can remove its key. One thread. */
final class Removing<K, V, T> implements Iterator<T> {

    private final AbstractBinMap<K, V> map;
    private final Walk<K, V> nodes;
    private final Function<Node<K, V>, T> part;
    private @Nullable Node<K, V> last;

    Removing(AbstractBinMap<K, V> map, Function<Node<K, V>, T> part) {
        this.map = map;
        this.nodes = map.walk();
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        return nodes.hasNext();
    }

    @Override
    public T next() {
        Node<K, V> node = nodes.next();
        last = node;
        return part.apply(node);
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        map.remove(last.key);
        last = null;
    }
}
