package org.maplitmus.catalogue.twins.bounded;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A bounded map whose count is a plain volatile number.
 *
 * <p>Two threads that add to the count at the same time may count one entry for both.
 */
@Subject(name = "counts-two-puts-once")
@Claim(
        promises = MapPromises.BOUNDED,
        source =
                @Source(
                        value =
                                "LinkedHashMap.removeEldestEntry: the map may remove \"the eldest entry each time a new one is added\"",
                        url = Docs.UTIL + "LinkedHashMap.html#removeEldestEntry(java.util.Map.Entry)"))
@WeakenedTwin(of = "bounded map with a count", without = "the atomic step by which the count rises", refutes = "BND-02")
public final class CountsTwoPutsOnce<K, V> extends EvictingMap<K, V> {

    private volatile int count;

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate")
    int counted() {
        return ++count;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void uncount() {
        count--;
    }
}
