package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
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
@Subject(name = "entries-ask-the-map")
@Claim(
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
        Set<Entry<K, V>> met = super.entrySet();
        return new WalkedEntries<>(() -> asking(met));
    }

    private Iterator<Entry<K, V>> asking(Set<Entry<K, V>> met) {
        return met.stream().<Entry<K, V>>map(entry -> new Asking<>(this, entry)).iterator();
    }

    /** An entry that falls back on what it was made of when its key is gone. */
    private static final class Asking<K, V> extends SimpleImmutableEntry<K, V> {

        private static final long serialVersionUID = 1;

        private final transient Map<K, V> map;

        Asking(Map<K, V> map, Entry<K, V> met) {
            super(met);
            this.map = map;
        }

        @Override
        public V getValue() {
            return map.getOrDefault(getKey(), super.getValue());
        }
    }
}
