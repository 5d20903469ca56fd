package org.maplitmus.maps.failfast;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.NodeTraversal;
import org.maplitmus.maps.view.ViewIterator;

/** Walks the nodes of a map in bucket order and refuses to go on over a change that it did not make. */
final class FailFastIterator<K extends @Nullable Object, V extends @Nullable Object> implements Iterator<Node<K, V>> {

    private final FailFastMap<K, V> map;
    private final Iterator<Node<K, V>> nodes;
    private int expectedModCount;

    FailFastIterator(FailFastMap<K, V> map) {
        this.map = map;
        this.expectedModCount = map.modCount.current();
        this.nodes = new ViewIterator<>(new NodeTraversal<>(map.table::after), node -> node, this::unlink);
    }

    @Override
    public boolean hasNext() {
        return nodes.hasNext();
    }

    @Override
    public Node<K, V> next() {
        map.modCount.requireStill(expectedModCount);
        return nodes.next();
    }

    @Override
    public void remove() {
        nodes.remove();
    }

    private void unlink(Node<K, V> node) {
        map.modCount.requireStill(expectedModCount);
        map.unlink(node);
        expectedModCount = map.modCount.current();
    }

    /** Also reports a change that the action makes at the last element, where no {@link #next()} follows. */
    @Override
    public void forEachRemaining(Consumer<? super Node<K, V>> action) {
        Iterator.super.forEachRemaining(action);
        map.modCount.requireStill(expectedModCount);
    }
}
