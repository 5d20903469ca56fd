package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A fail-fast map whose remove does not increment the modCount.
 *
 * <p>An iterator that comes back after the removal finds the count that it expects and goes on.
 */
@Subject(name = "removal-uncounted")
@Claim(
        promises = MapPromises.FAIL_FAST_ITERATION,
        source =
                @Source(
                        value =
                                "HashMap: \"The iterators returned by all of this class's 'collection view methods' are fail-fast\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(of = "FailFastMap", without = "the increment of the modCount in remove", refutes = "ITR-16")
public final class RemovalUncounted<K, V> extends CountedChanges<K, V> {

    @Override
    void removed() {}
}
