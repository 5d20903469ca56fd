package org.maplitmus.catalogue.bulk;

import java.util.HashMap;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread copies the map while another replaces the value of the first key and then that of the second.
 *
 * <p>The copy is made by the HashMap, which knows no lock of the map and walks over its entries. So it shows one
 * instant only if every walk does: a lock around each operation does not help.
 */
@Guarantee(
        id = "BLK-15",
        statement = "A copy made by new HashMap<>(map) shows the map as it was at one instant.",
        source = {
            @Source(
                    "RWLockMap: walks go over a snapshot taken under the read lock and \"show the map of one instant\""),
            @Source(
                    value =
                            "Collections.synchronizedMap, which does not promise it: \"the user manually synchronize on the returned map when traversing\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: iterators reflect the state \"at some point at or since the creation of the iterator\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SNAPSHOT_ITERATION,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the copy shows the map before the two puts"),
            @Outcome(id = "2, 1", sentence = "the copy shows the map between the two puts"),
            @Outcome(id = "2, 2", sentence = "the copy shows the map after the two puts")
        },
        broken = {
            @Outcome(id = "1, 2", sentence = "the copy has the old value and then the new one: a map that never was"),
            @Outcome(
                    id = {"0, 0", "0, 1", "0, 2", "1, 0", "2, 0"},
                    sentence = "the copy lacks a key that was there all the time")
        },
        note =
                "Any machine shows it, but both puts have to fit between two steps of the copy. Copy a synchronized map inside"
                        + " synchronized (map).")
public class ACopyIsASnapshot {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;
    private final TwoKeys keys;

    /** Shares {@code map}, which must be empty, and stores two old values. */
    public ACopyIsASnapshot(Map<Integer, Integer> map) {
        this.map = map;
        this.keys = TwoKeys.walked(map, OLD);
    }

    @Actor
    public void writer() {
        map.put(keys.first(), NEW);
        map.put(keys.second(), NEW);
    }

    @Actor
    public void copier(II_Result r) {
        Map<Integer, Integer> copy = new HashMap<>(map);
        r.r1 = Read.orZero(copy.get(keys.first()));
        r.r2 = Read.orZero(copy.get(keys.second()));
    }
}
