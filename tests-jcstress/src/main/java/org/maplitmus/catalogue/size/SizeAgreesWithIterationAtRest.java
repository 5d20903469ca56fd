package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put a key each; when both have ended, the size is compared with what an iteration finds.
 *
 * <p>The count and the content are two things in most maps, and a race can damage one and not the other.
 */
@Guarantee(
        id = "SIZ-04",
        statement = "When all writers have ended, an iteration finds every mapping and the size is their number.",
        source = {
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source(
                    value =
                            "ConcurrentHashMap: size is useful \"when a map is not undergoing concurrent updates in other threads\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "2, 2", sentence = "both mappings are there, and both were counted"),
        broken = {
            @Outcome(
                    id = {"1, 2", "0, 2"},
                    sentence = "both mappings are there, and one was not counted"),
            @Outcome(
                    id = {"2, 1", "2, 0"},
                    sentence = "both mappings were counted, and one is not there"),
            @Outcome(id = "1, 1", sentence = "one of the two mappings is gone, from the map and from the count"),
            @Outcome(
                    id = {"0, 1", "1, 0", "0, 0"},
                    sentence = "the size and the content are both wrong",
                    unseen = "the two errors would have to meet in one sample")
        },
        note = "Any machine shows it.")
public class SizeAgreesWithIterationAtRest {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeAgreesWithIterationAtRest(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        map.put(1, 1);
    }

    @Actor
    public void secondWriter() {
        map.put(2, 2);
    }

    @Arbiter
    public void sizeAndContent(II_Result r) {
        r.r1 = map.size();
        for (Integer key : map.keySet()) {
            r.r2 += key > 0 ? 1 : 0;
        }
    }
}
