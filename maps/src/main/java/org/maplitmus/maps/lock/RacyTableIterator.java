package org.maplitmus.maps.lock;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks the links of a table, which only its own {@link #remove} may change meanwhile. Not thread-safe. */
final class RacyTableIterator<K extends @Nullable Object, V extends @Nullable Object> implements Iterator<Link<K, V>> {

    private final RacyTable<K, V> table;
    private @Nullable Link<K, V> upcoming;
    private @Nullable Link<K, V> last;

    RacyTableIterator(RacyTable<K, V> table) {
        this.table = table;
        this.upcoming = table.after(null);
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public Link<K, V> next() {
        Link<K, V> link = upcoming;
        if (link == null) {
            throw new NoSuchElementException();
        }
        upcoming = table.after(link);
        last = link;
        return link;
    }

    /** The links that are copied for it come before the one removed, and this walk does not meet them again. */
    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        table.unlink(last);
        last = null;
    }
}
