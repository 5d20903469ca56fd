package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A weakly consistent iterator of a view. For one thread at a time.
 *
 * <p>It stands one mapping ahead, so that what {@link #hasNext} has announced can be handed out though it is removed.
 */
final class ViewIterator<K extends @Nullable Object, V extends @Nullable Object, E> implements Iterator<E> {

    private final ConcurrentMap<K, V> map;
    private final Traversal<K, V> traversal;
    private final Function<WriteThroughEntry<K, V>, E> element;
    private final Consumer<WriteThroughEntry<K, V>> remover;
    private @Nullable Met<K, V> ahead;
    private @Nullable WriteThroughEntry<K, V> last;

    ViewIterator(
            ConcurrentMap<K, V> map,
            Traversal<K, V> traversal,
            Function<WriteThroughEntry<K, V>, E> element,
            Consumer<WriteThroughEntry<K, V>> remover) {
        this.map = map;
        this.traversal = traversal;
        this.element = element;
        this.remover = remover;
        this.ahead = traversal.next();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public E next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        WriteThroughEntry<K, V> entry = new WriteThroughEntry<>(map, ahead.key(), ahead.value());
        ahead = traversal.next();
        last = entry;
        return element.apply(entry);
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
