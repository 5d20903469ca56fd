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
 * Four threads put one key each; when all have finished, the map is asked for its size.
 *
 * <p>Many maps count as LongAdder does: who loses the race for the one count goes to a cell beside it. Of two threads
 * one wins, so that the other is alone in its cell. It takes a third to meet it there.
 */
@Guarantee(
        id = "SIZ-08",
        statement = "When four threads have put a new key each into an empty map, size is four.",
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
        allowed = @Outcome(id = "4", sentence = "all four mappings were counted"),
        broken = @Outcome(id = "[0-3]", sentence = "not all of the four mappings were counted"),
        note = "Any machine with four CPUs shows it.")
public class SizeCountsFourWriters {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeCountsFourWriters(Map<Integer, Integer> map) {
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

    @Actor
    public void thirdWriter() {
        map.put(3, 3);
    }

    @Actor
    public void fourthWriter() {
        map.put(4, 4);
    }

    @Arbiter
    public void count(I_Result r) {
        r.r1 = map.size();
    }
}
