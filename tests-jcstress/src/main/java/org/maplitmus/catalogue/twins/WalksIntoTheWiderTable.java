package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map whose iterators go from bin to bin of whatever table is the current one.
 *
 * <p>The sound iterator stays with the table it began in. Here growth may move an element that the iterator has passed
 * to a bin that it has yet to reach, and the element is met again.
 */
@Subject(name = "walks-into-the-wider-table")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "table grown by copy",
        without = "the iterator's hold on the table it began in",
        refutes = {"ITR-02", "ITR-19"})
public final class WalksIntoTheWiderTable<K, V> extends GrowingMap<K, V> {

    @Override
    Iterator<Entry<K, V>> walk() {
        return IntStream.iterate(0, bin -> bin < table.width(), bin -> bin + 1)
                .boxed()
                .flatMap(bin -> table.entries(bin).stream())
                .iterator();
    }
}
