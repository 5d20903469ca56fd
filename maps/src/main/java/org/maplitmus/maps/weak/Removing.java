package org.maplitmus.maps.weak;

import java.util.Iterator;
import java.util.Map.Entry;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk that shows a part of each entry and can have it removed. One thread. */
final class Removing<K, V, T> implements Iterator<T> {

    private final Walk<K, V> entries;
    private final Function<Entry<K, V>, T> part;
    private final Consumer<? super T> remover;
    private @Nullable T last;

    Removing(WeakValueMap<K, V> map, Function<Entry<K, V>, T> part, Consumer<? super T> remover) {
        this.remover = remover;
        this.entries = map.walk();
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public T next() {
        T shown = part.apply(entries.next());
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
