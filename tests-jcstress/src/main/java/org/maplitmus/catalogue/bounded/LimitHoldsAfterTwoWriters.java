package org.maplitmus.catalogue.bounded;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two threads put new keys into a full map, none in common. */
@Guarantee(
        id = "BND-02",
        statement = "A bounded map holds no more than its limit after two threads have put new keys into the full map.",
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
                        sentence = "two insertions were counted as one, and the map holds more entries than its limit"),
        note = "Any machine shows it on a map that counts its entries apart from them.")
public class LimitHoldsAfterTwoWriters {

    private static final int KEYS_EACH = 4;

    private final BoundedMap<Integer, Integer> map;

    /** Shares {@code map} and fills it. */
    public LimitHoldsAfterTwoWriters(BoundedMap<Integer, Integer> map) {
        this.map = map;
        Fullness.fill(map, 1);
    }

    @Actor
    public void firstWriter() {
        putFrom(map.limit() + 1);
    }

    @Actor
    public void secondWriter() {
        putFrom(map.limit() + KEYS_EACH + 1);
    }

    @Arbiter
    public void excess(I_Result r) {
        r.r1 = Fullness.excess(map);
    }

    private void putFrom(int first) {
        for (int key = first; key < first + KEYS_EACH; key++) {
            map.put(key, key);
        }
    }
}
