package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map that publishes the wider table while it is still empty and then copies the elements over.
 *
 * <p>A reader that comes between the two looks into the wider table and misses an element that has been there all the
 * time.
 */
@Subject(name = "empty-table-first")
@Claim(
        promises = {MapPromises.SAFE_RESIZE, MapPromises.CAUSAL_READS},
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "table grown by copy",
        without = "the order of copy before publication",
        refutes = {"RSZ-01", "RSZ-08", "RSZ-09"})
public final class EmptyTableFirst<K, V> extends GrowingMap<K, V> {

    @Override
    void grow() {
        Chains<K, V> left = table;
        table = new Chains<>(2 * left.width());
        left.copyTo(table);
    }
}
