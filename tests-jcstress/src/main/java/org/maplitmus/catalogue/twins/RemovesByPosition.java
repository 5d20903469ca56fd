package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose iterators walk over a snapshot and remove what stands at their position.
 *
 * <p>The sound iterator removes the key that it showed. Here a removal before it lets every later mapping move up, and
 * the next one goes in the place of the one that was shown.
 */
@Subject(name = "removes-by-position")
@Claim(
        promises = MapPromises.REMOVALS_THROUGH_VIEWS,
        source =
                @Source(
                        value =
                                "Iterator.remove: \"Removes from the underlying collection the last element returned by this iterator\"",
                        url = Docs.UTIL + "Iterator.html#remove()"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the key in Iterator.remove", refutes = "VUE-07")
public final class RemovesByPosition<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        Iterable<Entry<K, V>> snapshot = super.entrySet();
        return new WalkedEntries<>(() -> new Walk(snapshot.iterator()));
    }

    private void removeAt(int position) {
        synchronized (guarded) {
            guarded.keySet().stream().skip(position).findFirst().ifPresent(guarded::remove);
        }
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final Iterator<Entry<K, V>> snapshot;
        private int position;

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
            position++;
            Gap.open();
            return shown;
        }

        @Override
        public void remove() {
            Gap.open();
            position--;
            removeAt(position);
        }
    }
}
