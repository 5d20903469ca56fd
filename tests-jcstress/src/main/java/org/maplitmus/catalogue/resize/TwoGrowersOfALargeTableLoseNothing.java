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
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put 80 keys each, no key in common, and the table grows again and again.
 *
 * <p>A table of 64 bins is large enough to be moved in parts: who comes to it while another moves it takes a part over.
 * A part that both take, or that neither takes, shows when both are done.
 */
@Guarantee(
        id = "RSZ-14",
        statement = "Of 80 keys each that two threads put while the table grows twice, all are found and met once when"
                + " both have finished.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "0, 0", sentence = "every key is found, and an iteration meets as many"),
        broken = {
            @Outcome(id = "[1-9][0-9]*, 0", sentence = "keys are lost: an iteration meets as few as are found"),
            @Outcome(id = ".*, -?[1-9][0-9]*", sentence = "an iteration meets another number of keys than are found")
        },
        note = "Any machine shows it on an unsynchronized table. The keys of the second thread are -1 to -80: Java"
                + " keeps one object for each Integer from -128 to 127, and a map that compares by identity is put to the"
                + " same.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 158, moved = true, times = 2)
public class TwoGrowersOfALargeTableLoseNothing {

    private static final int HEAD = Growth.head(TwoGrowersOfALargeTableLoseNothing.class);
    private static final int KEYS_EACH = 80;
    private static final int LAST_KEY = HEAD + KEYS_EACH;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores what it needs to grow soon. */
    public TwoGrowersOfALargeTableLoseNothing(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= HEAD; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void firstGrower() {
        for (int key = HEAD + 1; key <= LAST_KEY; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void secondGrower() {
        for (int key = -1; key >= -KEYS_EACH; key--) {
            map.put(key, key);
        }
    }

    @Arbiter
    public void lostAndMet(II_Result r) {
        int found = found(-KEYS_EACH, -1) + found(1, LAST_KEY);
        r.r1 = LAST_KEY + KEYS_EACH - found;
        r.r2 = met() - found;
    }

    private int found(int first, int last) {
        int found = 0;
        for (int key = first; key <= last; key++) {
            found += map.get(key) == null ? 0 : 1;
        }
        return found;
    }

    private int met() {
        int met = 0;
        for (Integer key : map.keySet()) {
            met += key <= LAST_KEY ? 1 : 0;
        }
        return met;
    }
}
