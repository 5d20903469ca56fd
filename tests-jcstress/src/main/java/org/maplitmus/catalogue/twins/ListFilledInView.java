package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A shrinking bin that shows its readers the list before the list is filled.
 *
 * <p>The sound bin fills the list first. Here a reader that comes in between misses a key that nobody removed.
 */
@Subject(name = "list-filled-in-view")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "bins that become lists",
        without = "the order of the move before the publication of the list",
        refutes = "NBR-04")
public final class ListFilledInView<K extends Comparable<K>, V> extends ShrinkingBin<K, V> {

    @Override
    void shrink() {
        var tree = bin;
        bin = newList();
        bin.putAll(tree);
    }
}
