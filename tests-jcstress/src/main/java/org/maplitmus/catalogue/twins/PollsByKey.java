package org.maplitmus.catalogue.twins;

import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A skip list whose polls look at an end first, and then remove its key.
 *
 * <p>The sound poll takes the value out by compare-and-set, and looks again where another was faster. Here both of two
 * threads return what they have looked at.
 */
@Subject(name = "polls-by-key")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "NavigableMap.pollFirstEntry: \"Removes and returns a key-value mapping associated with"
                                + " the least key in this map\"",
                        url = Docs.UTIL + "NavigableMap.html#pollFirstEntry()"))
@WeakenedTwin(
        of = "ConcurrentSkipListMap",
        without = "the compare-and-set that takes the polled value out",
        refutes = {"NAV-01", "NAV-02", "NAV-03"})
public final class PollsByKey<K, V> extends ConcurrentSkipListMap<K, V> {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Entry<K, V> pollFirstEntry() {
        return removed(firstEntry());
    }

    @Override
    public @Nullable Entry<K, V> pollLastEntry() {
        return removed(lastEntry());
    }

    private @Nullable Entry<K, V> removed(@Nullable Entry<K, V> end) {
        if (end != null) {
            remove(end.getKey());
        }
        return end;
    }
}
