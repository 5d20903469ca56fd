package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads put one key each; when both have finished, the map is asked for its size.
 *
 * <p>While updates are under way a size is an estimate. Once they are over it is not: a counter that lost one of the
 * two stays wrong for ever.
 */
@Guarantee(
        id = "SIZ-03",
        statement = "When no update is under way, size is the number of mappings.",
        source = {
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source(
                    value =
                            "ConcurrentHashMap: size is useful \"only when a map is not undergoing concurrent updates\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "2", sentence = "both mappings were counted"),
        broken = {
            @Outcome(id = "1", sentence = "both threads started from the same count, and one mapping is not counted"),
            @Outcome(
                    id = "0",
                    sentence = "neither mapping is counted",
                    unseen = "no map here loses both counts at once")
        },
        note = "Any machine shows it.")
public class SizeIsExactAtRest {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeIsExactAtRest(Map<Integer, Integer> map) {
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
    public void count(I_Result r) {
        r.r1 = map.size();
    }
}
