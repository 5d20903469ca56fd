package org.maplitmus.maps.lock;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks the mappings that were there when it was made. Not thread-safe. */
final class SnapshotIterator<K extends @Nullable Object, V extends @Nullable Object, E extends @Nullable Object>
        implements Iterator<E> {

    private final Iterator<WriteThroughEntry<K, V>> entries;
    private final Function<WriteThroughEntry<K, V>, E> element;
    private @Nullable WriteThroughEntry<K, V> last;

    SnapshotIterator(Guarded<Map<K, V>> guarded, Function<WriteThroughEntry<K, V>, E> element) {
        this.entries = WriteThroughEntry.snapshot(guarded).iterator();
        this.element = element;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public E next() {
        WriteThroughEntry<K, V> entry = entries.next();
        last = entry;
        return element.apply(entry);
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        last.removeIfStillMapped();
        last = null;
    }
}
