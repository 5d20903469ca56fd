package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-only map beside a dirty one, whose writers go on under the mutex with what they saw before it.
 *
 * <p>Meanwhile the dirty map may have been promoted. Its keys are then in the read-only map, which the writer replaces
 * by the one that it saw.
 */
@Subject(name = "looks-once")
@Claim(
        promises = MapPromises.LINEARIZABLE,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "read-only map beside a dirty one",
        without = "the second look at the read-only map, under the mutex",
        refutes = "ORD-02")
public final class LooksOnce<K, V> extends ReadAndDirty<K, V> {

    @Override
    ReadOnly<K> second(ReadOnly<K> first) {
        return first;
    }
}
