package org.maplitmus.maps.failfast;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks the nodes of a map in bucket order and refuses to go on over a change that it did not make. */
final class FailFastIterator<K extends @Nullable Object, V extends @Nullable Object, E extends @Nullable Object>
        implements Iterator<E> {

    private final FailFastMap<K, V> map;
    private final Function<Node<K, V>, E> element;
    private int expectedModCount;
    private @Nullable Node<K, V> next;
    private @Nullable Node<K, V> last;

    FailFastIterator(FailFastMap<K, V> map, Function<Node<K, V>, E> element) {
        this.map = map;
        this.element = element;
        this.expectedModCount = map.modCount.current();
        this.next = map.table.first();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public E next() {
        map.modCount.requireStill(expectedModCount);
        if (next == null) {
            throw new NoSuchElementException("the iterator has shown every mapping");
        }
        Node<K, V> node = next;
        last = node;
        next = map.table.after(node);
        return element.apply(node);
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        map.modCount.requireStill(expectedModCount);
        map.unlink(last);
        last = null;
        expectedModCount = map.modCount.current();
    }

    /** Also reports a change that the action makes at the last element, where no {@link #next()} follows. */
    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        Iterator.super.forEachRemaining(action);
        map.modCount.requireStill(expectedModCount);
    }
}
