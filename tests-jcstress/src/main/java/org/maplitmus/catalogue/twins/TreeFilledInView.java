package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A sorting bin that shows its readers the tree before the tree is filled.
 *
 * <p>The sound bin moves its nodes first and lets readers see the tree afterwards. Here a reader that comes in between
 * misses what has always been there.
 */
@Subject(name = "tree-filled-in-view")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "bins that become trees",
        without = "the order of the move before the publication of the tree",
        refutes = "RSZ-08")
public final class TreeFilledInView<K extends Comparable<K>, V> extends SortingBin<K, V> {

    @Override
    void sort() {
        var list = bin;
        bin = newTree();
        bin.putAll(list);
    }
}
