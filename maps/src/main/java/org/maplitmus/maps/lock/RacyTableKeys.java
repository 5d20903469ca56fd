package org.maplitmus.maps.lock;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The live keys of a table. Not thread-safe. */
final class RacyTableKeys<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<K> {

    private final RacyTable<K, V> table;

    RacyTableKeys(RacyTable<K, V> table) {
        this.table = table;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return table.containsKey(wanted);
    }

    @Override
    public boolean remove(@Nullable Object unwanted) {
        Link<K, V> link = table.link(unwanted);
        if (link != null) {
            table.unlink(link);
        }
        return link != null;
    }

    @Override
    public Iterator<K> iterator() {
        Iterator<Link<K, V>> links = new RacyTableIterator<>(table);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return links.hasNext();
            }

            @Override
            public K next() {
                return links.next().getKey();
            }

            @Override
            public void remove() {
                links.remove();
            }
        };
    }
}
