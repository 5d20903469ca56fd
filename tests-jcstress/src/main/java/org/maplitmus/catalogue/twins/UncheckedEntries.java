package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A fail-fast map whose iterators over the entries do not look at the modCount.
 *
 * <p>The changes are counted, but nobody asks.
 */
@Subject(name = "unchecked-entries")
@Claim(
        promises = MapPromises.FAIL_FAST_ITERATION,
        source =
                @Source(
                        value =
                                "HashMap: \"The iterators returned by all of this class's 'collection view methods' are fail-fast\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(of = "FailFastMap", without = "the check of the modCount in the entry set", refutes = "ITR-16")
public final class UncheckedEntries<K, V> extends CountedChanges<K, V> {

    @Override
    void requireStill(int expected) {}
}
