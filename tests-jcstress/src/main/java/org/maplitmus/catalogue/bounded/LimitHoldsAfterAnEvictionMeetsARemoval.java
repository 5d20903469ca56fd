package org.maplitmus.catalogue.bounded;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread puts a new key into a full map, which drops its eldest entry for it, while another removes that entry.
 *
 * <p>Then as many new keys are put as the map holds. A map that counts the entry as dropped and as removed has room for
 * one too many.
 */
@Guarantee(
        id = "BND-03",
        statement = "A bounded map holds no more than its limit after an entry was removed while the map dropped it.",
        source =
                @Source(
                        value =
                                "LinkedHashMap.removeEldestEntry: the map may remove \"the eldest entry each time a new one is added\"",
                        url = Docs.UTIL + "LinkedHashMap.html#removeEldestEntry(java.util.Map.Entry)"),
        promise = MapPromises.BOUNDED,
        allowed = @Outcome(id = "0", sentence = "the map holds no more entries than its limit"),
        broken =
                @Outcome(
                        id = "[1-9].*",
                        sentence =
                                "the entry was counted as dropped and as removed, and the map holds more entries than its limit"),
        note = "Any machine shows it on a map that counts its entries apart from them.")
public class LimitHoldsAfterAnEvictionMeetsARemoval {

    private final BoundedMap<Integer, Integer> map;

    /** Shares {@code map} and fills it. */
    public LimitHoldsAfterAnEvictionMeetsARemoval(BoundedMap<Integer, Integer> map) {
        this.map = map;
        Fullness.fill(map, 1);
    }

    @Actor
    public void writer() {
        map.put(map.limit() + 1, 1);
    }

    @Actor
    public void remover() {
        map.remove(1);
    }

    @Arbiter
    public void excess(I_Result r) {
        Fullness.fill(map, map.limit() + 2);
        r.r1 = Fullness.excess(map);
    }
}
