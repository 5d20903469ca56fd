package org.maplitmus.catalogue.twins;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.function.Supplier;

/** An entry set that asks for a new walk each time it is iterated, and counts by walking. */
final class WalkedEntries<K, V> extends AbstractSet<Entry<K, V>> {

    private final Supplier<Iterator<Entry<K, V>>> walk;

    WalkedEntries(Supplier<Iterator<Entry<K, V>>> walk) {
        this.walk = walk;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return walk.get();
    }

    @Override
    public int size() {
        int size = 0;
        for (Iterator<Entry<K, V>> entries = iterator(); entries.hasNext(); entries.next()) {
            size++;
        }
        return size;
    }
}
