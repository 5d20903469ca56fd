package org.maplitmus.catalogue.coherence;

import java.util.Map;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A reader holds a view of the keys that was made when the map was empty. It gets a value and then asks the view for
 * its key.
 *
 * <p>A view is the map in another shape and not a copy of it, so it must not lag behind.
 */
@Guarantee(
        id = "COH-10",
        statement = "A key set that was made before a put contains the key for every thread that has got its value.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.keySet: \"The set is backed by the map, so changes to the map are reflected in the"
                                    + " set, and vice-versa\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#keySet()"),
            @Source(
                    value =
                            "Map.keySet: \"The set is backed by the map, so changes to the map are reflected in the set, and"
                                    + " vice-versa\"",
                    url = Docs.UTIL + "Map.html#keySet()")
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both looks came before the put"),
            @Outcome(id = "0, 1", sentence = "the put came between get and the view"),
            @Outcome(id = "1, 1", sentence = "both looks came after the put")
        },
        broken = @Outcome(id = "1, 0", sentence = "the reader got the value, and the view did not know its key"),
        note = "x86, ARM and POWER all keep two reads of one location in order: a plain field needs a compiler that"
                + " swaps them, a map with two places for one mapping shows it anywhere.")
public class ViewsAreLive {

    private final Map<Integer, Integer> map;
    private final Set<Integer> keys;

    /** Shares {@code map}, which must be empty, and a view of its keys. */
    public ViewsAreLive(Map<Integer, Integer> map) {
        this.map = map;
        keys = map.keySet();
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = keys.contains(1) ? 1 : 0;
    }
}
