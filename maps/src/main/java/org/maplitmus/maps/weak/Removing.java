package org.maplitmus.maps.weak;

import java.util.Iterator;
import java.util.Map.Entry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk that shows a part of each entry and can remove its key. One thread. */
final class Removing<K, V, T> implements Iterator<T> {

    private final WeakValueMap<K, V> map;
    private final Walk<K, V> entries;
    private final Function<Entry<K, V>, T> part;
    private @Nullable K last;

    Removing(WeakValueMap<K, V> map, Function<Entry<K, V>, T> part) {
        this.map = map;
        this.entries = map.walk();
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public T next() {
        Entry<K, V> entry = entries.next();
        last = entry.getKey();
        return part.apply(entry);
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        map.remove(last);
        last = null;
    }
}
