package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.ViewIterator;

/**
 * A locked map whose views are live: they are those of {@link java.util.AbstractMap}, over an iterator that walks over
 * a snapshot and removes a mapping if it is still the one that it showed.
 */
abstract class WalkedMap<K, V> extends LockedMap<K, V> {

    @Override
    public boolean remove(Object key, @Nullable Object value) {
        synchronized (guarded) {
            return guarded.remove(key, value);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    Iterator<Entry<K, V>> walk() {
        Iterator<Entry<K, V>> snapshot = super.entrySet().iterator();
        Gap.open();
        return new ViewIterator<Entry<K, V>, Entry<K, V>>(
                () -> snapshot.hasNext() ? snapshot.next() : null, WalkedMap::shown, this::removeMapping);
    }

    private static <E> E shown(E entry) {
        Gap.open();
        return entry;
    }

    private void removeMapping(Entry<K, V> entry) {
        remove(entry.getKey(), entry.getValue());
    }
}
