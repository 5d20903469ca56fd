package org.maplitmus.catalogue.twins;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that hands out the views of the {@link java.util.HashMap} inside instead of snapshots.
 *
 * <p>The lock guards every operation of the map but no step of an iterator. A put between two steps makes the next one
 * throw a ConcurrentModificationException, also a put from inside the loop.
 */
@Subject(name = "live-views")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value = "java.util.concurrent: weakly consistent traversals \"will never throw"
                                + " ConcurrentModificationException\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the snapshot that iterators walk over",
        refutes = {"ITR-01", "ITR-02", "ITR-03", "ITR-04", "ITR-08", "ITR-11"})
public final class LiveViews<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        return guarded.entrySet();
    }
}
