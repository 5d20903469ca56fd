package org.maplitmus.maps.lock;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** The live mappings of a table. Not thread-safe. */
final class RacyTableEntries<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSet<Entry<K, V>> {

    private final RacyTable<K, V> table;

    RacyTableEntries(RacyTable<K, V> table) {
        this.table = table;
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return equalLink(wanted) != null;
    }

    @Override
    public boolean remove(@Nullable Object unwanted) {
        Link<K, V> link = equalLink(unwanted);
        if (link != null) {
            table.unlink(link);
        }
        return link != null;
    }

    @Override
    @SuppressWarnings("unchecked") // a Link is an Entry, and nobody can add to the set
    public Iterator<Entry<K, V>> iterator() {
        return (Iterator<Entry<K, V>>) (Iterator<?>) new RacyTableIterator<>(table);
    }

    private @Nullable Link<K, V> equalLink(@Nullable Object wanted) {
        Link<K, V> link = wanted instanceof Entry<?, ?> entry ? table.link(entry.getKey()) : null;
        return link != null && link.equals(wanted) ? link : null;
    }
}
