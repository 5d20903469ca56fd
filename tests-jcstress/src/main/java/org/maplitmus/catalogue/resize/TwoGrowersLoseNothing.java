package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads put eight keys each, no key in common, and the table has to grow on the way.
 *
 * <p>When both are done, every key must be there, whoever did the growing and wherever the other was writing meanwhile.
 */
@Guarantee(
        id = "RSZ-02",
        statement = "Keys that two threads put while the table grows are all there when both have finished.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "0", sentence = "no key was lost"),
        broken = {
            @Outcome(
                    id = {"1", "2", "3", "4", "5", "6", "7"},
                    sentence = "some keys were put into a table that was already being left"),
            @Outcome(id = "8", sentence = "as many keys were lost as one thread put"),
            @Outcome(
                    id = {"9", "10", "11", "12", "13", "14", "15", "16"},
                    sentence = "more keys were lost than one thread put")
        },
        note = "Any machine shows it within some thousand samples on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 14, moved = true)
public class TwoGrowersLoseNothing {

    private static final int HEAD = Growth.head(TwoGrowersLoseNothing.class);
    private static final int KEYS_EACH = 8;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores what it needs to grow soon. */
    public TwoGrowersLoseNothing(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, HEAD);
    }

    @Actor
    public void firstGrower() {
        putAll(HEAD + 1, HEAD + KEYS_EACH);
    }

    @Actor
    public void secondGrower() {
        putAll(HEAD + KEYS_EACH + 1, HEAD + 2 * KEYS_EACH);
    }

    @Arbiter
    public void lost(I_Result r) {
        int lost = 0;
        for (int key = HEAD + 1; key <= HEAD + 2 * KEYS_EACH; key++) {
            lost += map.get(key) == null ? 1 : 0;
        }
        r.r1 = lost;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
