package org.maplitmus.maps.bin;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk that shows a part of each node and can have it removed. One thread. */
final class Removing<K, V, T> implements Iterator<T> {

    private final Walk<K, V> nodes;
    private final Function<Node<K, V>, T> part;
    private final Consumer<? super T> remover;
    private @Nullable T last;

    Removing(AbstractBinMap<K, V> map, Function<Node<K, V>, T> part, Consumer<? super T> remover) {
        this.remover = remover;
        this.nodes = map.walk();
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        return nodes.hasNext();
    }

    @Override
    public T next() {
        T shown = part.apply(nodes.next());
        last = shown;
        return shown;
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        remover.accept(last);
        last = null;
    }
}
