package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map that keeps one iterator and sets it back to the start for every loop, to spare an allocation.
 *
 * <p>One thread never notices. Of two that loop at once each takes steps that the other counted on, although neither
 * writes to the map.
 */
@Subject(name = "one-iterator-for-all")
@Claim(
        promises = MapPromises.READERS_ITERATE,
        source =
                @Source(
                        value =
                                "HashMap: \"If multiple threads access a hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(of = "unsynchronized map", without = "an iterator for each loop", refutes = "ITR-09")
public final class OneIteratorForAll<K, V> extends AbstractMap<K, V> {

    private final List<Entry<K, V>> entries = new ArrayList<>();
    private final Walk walk = new Walk();

    @Override
    public @Nullable V put(K key, V value) {
        for (Entry<K, V> entry : entries) {
            if (entry.getKey().equals(key)) {
                return entry.setValue(value);
            }
        }
        entries.add(new SimpleEntry<>(key, value));
        return null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(walk::fromTheStart);
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private volatile int position;

        Iterator<Entry<K, V>> fromTheStart() {
            position = 0;
            return this;
        }

        @Override
        public boolean hasNext() {
            return position < entries.size();
        }

        @Override
        public Entry<K, V> next() {
            int step = position;
            position = step + 1;
            return entries.get(step);
        }
    }
}
