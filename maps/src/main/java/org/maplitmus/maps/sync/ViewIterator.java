package org.maplitmus.maps.sync;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An iterator of a view. For one thread at a time.
 *
 * <p>It stands one mapping ahead, so that what {@link #hasNext} has announced can be handed out though it is removed;
 * if it is not, the value is that of the moment.
 */
final class ViewIterator<K extends @Nullable Object, V extends @Nullable Object, E> implements Iterator<E> {

    private final MapView<K, V> map;
    private final Walk<K, V> walk;
    private final Function<WriteThroughEntry<K, V>, E> element;
    private final Consumer<WriteThroughEntry<K, V>> remover;
    private @Nullable Mapping<K, V> ahead;
    private @Nullable WriteThroughEntry<K, V> last;

    ViewIterator(
            MapView<K, V> map,
            Function<WriteThroughEntry<K, V>, E> element,
            Consumer<WriteThroughEntry<K, V>> remover) {
        this.map = map;
        this.walk = map.walk();
        this.element = element;
        this.remover = remover;
        this.ahead = walk.next();
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
        V value = map.getOrDefault(ahead.key(), ahead.value());
        WriteThroughEntry<K, V> entry = new WriteThroughEntry<>(map, ahead.key(), value);
        ahead = walk.next();
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
