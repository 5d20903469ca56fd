package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Tally;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A map is cleared while a thread puts so many keys that it grows.
 *
 * <p>How many of them stay is open. Whatever stays is counted, met by an iteration and found by a look.
 */
@Guarantee(
        id = "BLK-19",
        statement = "After a clear beside puts, the size, the entries that are met and the keys that are found agree.",
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"),
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "0, 0", sentence = "as many were counted and met as were found"),
        broken = {
            @Outcome(id = "-?[1-9][0-9]*, 0", sentence = "the size is not the number of the keys that are found"),
            @Outcome(
                    id = "0, -?[1-9][0-9]*",
                    sentence = "the iteration met another number of entries than keys are found",
                    unseen = "no map here walks over other tables at rest than those in which it looks"),
            @Outcome(
                    id = "-?[1-9][0-9]*, -?[1-9][0-9]*",
                    sentence = "the size and the iteration differ from the keys that are found")
        },
        note = "Any machine shows it on a map whose clear sets the count to zero.")
public class ClearBesidePutsLeavesOneCount {

    private static final int OLD_KEYS = 6;
    private static final int ALL_KEYS = 20;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public ClearBesidePutsLeavesOneCount(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void cleaner() {
        map.clear();
    }

    @Actor
    public void writer() {
        putAll(OLD_KEYS + 1, ALL_KEYS);
    }

    @Arbiter
    public void differences(II_Result r) {
        Tally.at(map, ALL_KEYS).differencesTo(r);
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
