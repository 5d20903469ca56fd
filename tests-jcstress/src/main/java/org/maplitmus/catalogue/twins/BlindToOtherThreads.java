package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
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
 * A fail-fast map in a list of entries whose iterators report only what their own thread has inserted.
 *
 * <p>In one thread that is every change, and the check looks sound. An insertion by another thread changes the number
 * of entries just the same, but the step after it goes on, however plainly the thread can see what happened.
 */
@Subject(name = "blind-to-other-threads")
@Claim(
        promises = MapPromises.FAIL_FAST_ITERATION,
        source =
                @Source(
                        value =
                                "HashMap: \"if the map is structurally modified at any time after the iterator is created"
                                        + " ... the iterator will throw a ConcurrentModificationException\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(of = "fail-fast map", without = "the check for changes by other threads", refutes = "ITR-13")
public final class BlindToOtherThreads<K, V> extends AbstractMap<K, V> {

    private final List<Entry<K, V>> entries = new ArrayList<>();
    private @Nullable Thread lastInserter;

    @Override
    public @Nullable V put(K key, V value) {
        for (Entry<K, V> entry : entries) {
            if (entry.getKey().equals(key)) {
                return entry.setValue(value);
            }
        }
        lastInserter = Thread.currentThread();
        entries.add(new SimpleEntry<>(key, value));
        return null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(Walk::new);
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final int expectedSize = entries.size();
        private int position;

        @Override
        public boolean hasNext() {
            return position < entries.size();
        }

        @Override
        public Entry<K, V> next() {
            if (entries.size() != expectedSize && lastInserter == Thread.currentThread()) {
                throw new ConcurrentModificationException("an entry was inserted during the walk");
            }
            return entries.get(position++);
        }
    }
}
