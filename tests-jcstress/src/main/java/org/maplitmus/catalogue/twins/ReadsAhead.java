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
 * A locked map whose walks look for the next mapping, value and all, before they show the one that they stand on.
 *
 * <p>The sound walk may know early that there is a next one, but reads each value when it hands the mapping out. Here
 * the value of the present mapping is newer than that of the next: a writer's later put is met and its earlier one is
 * not.
 */
@Subject(name = "reads-ahead")
@Claim(
        promises = MapPromises.CAUSAL_READS,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"The result of any bulk operation reflects the composition of these per-element relations\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "weakly consistent walk that stands one mapping ahead",
        without = "the read of a value when it is handed out",
        refutes = "BLK-14")
public final class ReadsAhead<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        Iterable<Entry<K, V>> snapshot = super.entrySet();
        return new WalkedEntries<>(() -> new Walk(snapshot.iterator()));
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final Iterator<Entry<K, V>> ahead;
        private boolean begun;

        Walk(Iterator<Entry<K, V>> ahead) {
            this.ahead = ahead;
        }

        @Override
        public boolean hasNext() {
            return ahead.hasNext();
        }

        @Override
        public Entry<K, V> next() {
            Entry<K, V> entry = ahead.next();
            if (begun) {
                return entry;
            }
            begun = true;
            Gap.open();
            V now = get(entry.getKey());
            return now == null ? entry : Map.entry(entry.getKey(), now);
        }
    }
}
