package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A scan with forEach runs while another thread replaces the value of the first key and then that of the second.
 *
 * <p>At no instant was the second value new and the first one old. A scan that goes from bin to bin can still show
 * that, if both puts fit in between. The keys are taken in the order in which the map is walked, so that the scan meets
 * the one that changes first before the other.
 */
@Guarantee(
        id = "BLK-13",
        statement = "A forEach shows the map as it was at one instant.",
        source = {
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source("RWLockMap: walks, forEach among them, \"show the map of one instant\""),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: bulk operations are \"not necessarily atomic with respect to the map as a whole\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ATOMIC_SCANS,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the scan shows the map before the two puts"),
            @Outcome(id = "2, 1", sentence = "the scan shows the map between the two puts"),
            @Outcome(id = "2, 2", sentence = "the scan shows the map after the two puts")
        },
        broken = {
            @Outcome(
                    id = "1, 2",
                    sentence = "the scan met the old value first and then the new one: a map that never was"),
            @Outcome(
                    id = {"0, 0", "0, 1", "0, 2", "1, 0", "2, 0"},
                    sentence = "the scan missed a key that was there all the time")
        },
        note = "Any machine shows it, but both puts have to fit between two steps of the scan.")
public class ForEachIsOneLook {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;
    private final TwoKeys keys;

    /** Shares {@code map}, which must be empty, and stores two old values. */
    public ForEachIsOneLook(Map<Integer, Integer> map) {
        this.map = map;
        this.keys = TwoKeys.scanned(map, OLD);
    }

    @Actor
    public void writer() {
        map.put(keys.first(), NEW);
        map.put(keys.second(), NEW);
    }

    @Actor
    public void scanner(II_Result r) {
        map.forEach((key, value) -> {
            if (key == keys.first()) {
                r.r1 = value;
            } else {
                r.r2 = value;
            }
        });
    }
}
