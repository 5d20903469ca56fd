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
 * Two threads remove one key from a full map; then as many new keys are put as the map holds.
 *
 * <p>A map that counts the removal twice has room for an entry too many from then on.
 */
@Guarantee(
        id = "BND-01",
        statement = "A bounded map holds no more than its limit after two threads have removed the same key.",
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
                        sentence = "the removal was counted twice, and the map holds more entries than its limit"),
        note = "Any machine shows it on a map that counts its entries apart from them.")
public class LimitHoldsAfterTwoRemovals {

    private final BoundedMap<Integer, Integer> map;

    /** Shares {@code map} and fills it. */
    public LimitHoldsAfterTwoRemovals(BoundedMap<Integer, Integer> map) {
        this.map = map;
        Fullness.fill(map, 1);
    }

    @Actor
    public void firstRemover() {
        map.remove(1);
    }

    @Actor
    public void secondRemover() {
        map.remove(1);
    }

    @Arbiter
    public void excess(I_Result r) {
        Fullness.fill(map, map.limit() + 1);
        r.r1 = Fullness.excess(map);
    }
}
