package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.ArrayList;
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
 * A cache that moves what it reads to the end of its list, to know what was not used for longest.
 *
 * <p>The sound cache notes the use elsewhere, or takes a lock for it. Here two threads that only read take entries out
 * and put them back at the same time.
 */
@Subject(name = "moves-what-it-reads")
@Claim(
        promises = MapPromises.READS_CHANGE_NOTHING,
        source =
                @Source(
                        value =
                                "HashMap: \"If multiple threads access a hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(of = "unsynchronized map", without = "the rule that a look-up writes nothing", refutes = "RWL-06")
public final class MovesWhatItReads<K, V> extends AbstractMap<K, V> {

    private final List<Entry<K, V>> entries = new ArrayList<>();

    @Override
    public @Nullable V get(Object key) {
        for (int position = 0; position < entries.size(); position++) {
            if (entries.get(position).getKey().equals(key)) {
                Entry<K, V> used = entries.remove(position);
                Gap.open();
                entries.add(used);
                return used.getValue();
            }
        }
        return null;
    }

    @Override
    public @Nullable V put(K key, V value) {
        V previous = get(key);
        if (previous != null) {
            return entries.get(entries.size() - 1).setValue(value);
        }
        entries.add(new SimpleEntry<>(key, value));
        return null;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(entries::iterator);
    }
}
