package org.maplitmus.catalogue.twins;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose entries know their key and ask the map for the value each time.
 *
 * <p>The sound entry is a copy of what the iterator met. Here a value that is stored meanwhile shows in an entry that
 * somebody has in hand.
 */
@Subject(
        name = "entries-ask-the-map",
        promises = MapPromises.STABLE_ENTRIES,
        source =
                @Source(
                        value =
                                "ConcurrentSkipListMap: entries \"represent snapshots of mappings at the time they were produced\"",
                        url = Docs.CONCURRENT + "ConcurrentSkipListMap.html"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the copy of the value in an entry", refutes = "ITR-06")
public final class EntriesAskTheMap<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        return super.entrySet().stream()
                .map(entry -> new Asking<>(this, entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Asking<K, V>(Map<K, V> map, K key, V shown) implements Entry<K, V> {

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return map.getOrDefault(key, shown);
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException("an entry of this map is for reading");
        }
    }
}
