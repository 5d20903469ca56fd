package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map that marks its table as being left, and never takes the mark off.
 *
 * <p>The sound map does so when the last entry has moved. Here everybody believes that the table is growing, and puts
 * into chains that get longer and longer.
 */
@Subject(name = "grows-once")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"The table is dynamically expanded when there are too many collisions\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(of = "table grown by copy", without = "the end of the mark that the table is growing", refutes = "RSZ-18")
public final class GrowsOnce<K, V> extends GrowingMap<K, V> {

    private boolean growing;

    @Override
    void grow() {
        if (!growing) {
            growing = true;
            super.grow();
        }
    }
}
