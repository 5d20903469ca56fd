package org.maplitmus.catalogue.twins.bounded;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A bounded map that looks for an entry first, and counts it as gone when it has removed it.
 *
 * <p>Two threads that remove one entry both find the entry, and both count it as gone.
 */
@Subject(name = "counts-a-removal-twice")
@Claim(
        promises = MapPromises.BOUNDED,
        source =
                @Source(
                        value =
                                "LinkedHashMap.removeEldestEntry: the map may remove \"the eldest entry each time a new one is added\"",
                        url = Docs.UTIL + "LinkedHashMap.html#removeEldestEntry(java.util.Map.Entry)"))
@WeakenedTwin(
        of = "bounded map with a count",
        without = "the look whether this thread took the entry out",
        refutes = {"BND-01", "BND-03"})
public final class CountsARemovalTwice<K, V> extends EvictingMap<K, V> {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    int counted() {
        return count.incrementAndGet();
    }

    @Override
    void uncount() {
        count.decrementAndGet();
    }

    @Override
    @Nullable
    V taken(Object key) {
        V found = get(key);
        super.taken(key);
        return found;
    }
}
