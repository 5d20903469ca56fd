package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose iterators walk over a snapshot and change what they show by key.
 *
 * <p>The sound map asks whether the key is still mapped to what was shown. Here a removal takes away a newer value, and
 * a value set on an entry brings a key back that was removed.
 */
@Subject(name = "writes-by-key")
@Claim(
        promises = MapPromises.ATOMIC_VIEWS,
        source =
                @Source(
                        value =
                                "ConcurrentMap: views \"must override methods such as removeIf when necessary to preserve atomicity guarantees\"",
                        url = Docs.CONCURRENT_MAP))
@Claim(
        promises = MapPromises.ATOMIC_ITERATOR_WRITES,
        source =
                @Source(
                        "RWLockMap: \"Iterator.remove removes the key only if it is still mapped to a value equal to the one the iterator showed\"; an entry's setValue \"leaves a key alone that was removed meanwhile\""))
@WeakenedTwin(
        of = "RWLockMap",
        without = "the look whether the mapping is still the one that was shown",
        refutes = {"ATO-18", "ATO-19", "ATO-20"})
public final class WritesByKey<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        Iterable<Entry<K, V>> snapshot = super.entrySet();
        return new WalkedEntries<>(() -> new Walk(snapshot.iterator()));
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final Iterator<Entry<K, V>> snapshot;
        private @Nullable K last;

        Walk(Iterator<Entry<K, V>> snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public boolean hasNext() {
            return snapshot.hasNext();
        }

        @Override
        public Entry<K, V> next() {
            Entry<K, V> shown = snapshot.next();
            last = shown.getKey();
            Gap.open();
            return new PutThrough(shown);
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException("remove() needs a next() before it");
            }
            WritesByKey.this.remove(last);
        }
    }

    @SuppressWarnings("serial")
    private final class PutThrough extends SimpleEntry<K, V> {

        PutThrough(Entry<K, V> shown) {
            super(shown);
        }

        @Override
        public V setValue(V value) {
            put(getKey(), value);
            return super.setValue(value);
        }
    }
}
