package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread compares the map with what it never was, while another replaces the value of the first key and then that of
 * the second.
 *
 * <p>The comparison goes from mapping to mapping. If both puts fit in between, each mapping is equal when it is looked
 * at, and the maps as a whole never were.
 */
@Guarantee(
        id = "BLK-18",
        statement = "A map is equal to another only if it was so at one instant.",
        source = {
            @Source(
                    "The implementation of Collections.synchronizedMap, JDK 17 and 25: toString, equals and hashCode hold the monitor"),
            @Source(
                    "RWLockMap: equals goes over a copy, and \"every operation, single or bulk, takes effect at one instant\""),
            @Source(
                    value =
                            "ConcurrentSkipListMap, which does not promise it: putAll, equals, toArray, containsValue, and clear \"are not guaranteed to be performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentSkipListMap.html")
        },
        promise = MapPromises.ATOMIC_SCANS,
        allowed = @Outcome(id = "0", sentence = "the maps were found to differ, as they do at every instant"),
        broken =
                @Outcome(
                        id = "1",
                        sentence =
                                "the old value was compared first and then the new one: equal to a map that it never was"),
        note = "Any machine shows it, but both puts have to fit between two steps of the comparison.")
public class EqualsIsOneLook {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;
    private final TwoKeys keys;
    private final Map<Integer, Integer> never;

    /** Shares {@code map}, which must be empty, and stores two old values. */
    public EqualsIsOneLook(Map<Integer, Integer> map) {
        this.map = map;
        this.keys = TwoKeys.walked(map, OLD);
        this.never = Map.of(keys.first(), OLD, keys.second(), NEW);
    }

    @Actor
    public void writer() {
        map.put(keys.first(), NEW);
        map.put(keys.second(), NEW);
    }

    @Actor
    public void comparer(I_Result r) {
        r.r1 = map.equals(never) ? 1 : 0;
    }
}
