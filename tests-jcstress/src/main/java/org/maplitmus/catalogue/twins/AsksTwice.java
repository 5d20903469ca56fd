package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose iterators keep a position, and ask the map what is there in hasNext and once more in next.
 *
 * <p>The sound iterator has the next entry in its hand when it says that there is one. Here the entry may be gone by
 * the second question.
 */
@Subject(name = "asks-twice")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"may proceed concurrently with other"
                                        + " operations\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the iterator's hold on the entry that it has found",
        refutes = {"ITR-04", "ITR-05"})
public final class AsksTwice<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(Walk::new);
    }

    private List<Entry<K, V>> entries() {
        return List.copyOf(super.entrySet());
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private int position;

        @Override
        public boolean hasNext() {
            return position < entries().size();
        }

        @Override
        public Entry<K, V> next() {
            return entries().get(position++);
        }
    }
}
