package org.maplitmus.catalogue.neighbours;

import java.util.Map;
import org.maplitmus.catalogue.Colliding;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A thread puts so many keys into a crowded bin that it becomes a tree, while another puts new values for two old keys
 * and removes two.
 *
 * <p>The tree is made from the nodes of a list. What is changed in the list behind that is in no tree.
 */
@Guarantee(
        id = "NBR-08",
        statement =
                "What one thread changes and removes in a crowded bin is changed and gone, and what another puts there"
                        + " stays, also while the bin becomes a tree.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(
                    value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "0, 7, 200", sentence = "all that was removed is gone, and all that was put is there"),
        broken = {
            @Outcome(id = "[12], .*, .*", sentence = "a key is still there after its removal"),
            @Outcome(id = "0, [0-6], .*", sentence = "a new key is lost"),
            @Outcome(id = "0, 7, (?!200).*", sentence = "an old key has not its new value")
        },
        note = "Any machine shows it on an unsynchronized table.")
public class CrowdedBinTakesChangesWhileItBecomesATree {

    private static final int OLD_KEYS = 7;
    private static final int ALL_KEYS = 14;
    private static final int NEW_VALUE = 100;

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and stores the old keys, just too few for a tree. */
    public CrowdedBinTakesChangesWhileItBecomesATree(Map<Colliding, Integer> map) {
        this.map = map;
        putAll(0, OLD_KEYS);
    }

    @Actor
    public void inserter() {
        putAll(OLD_KEYS, ALL_KEYS);
    }

    @Actor
    public void changer() {
        map.put(Colliding.of(0), NEW_VALUE);
        map.remove(Colliding.of(1));
        map.put(Colliding.of(2), NEW_VALUE);
        map.remove(Colliding.of(3));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        int present = 0;
        for (int number = OLD_KEYS; number < ALL_KEYS; number++) {
            present += value(number);
        }
        r.r1 = value(1) + value(3);
        r.r2 = present;
        r.r3 = value(0) + value(2);
    }

    private int value(int number) {
        return Read.orZero(map.get(Colliding.of(number)));
    }

    private void putAll(int from, int to) {
        for (int number = from; number < to; number++) {
            map.put(Colliding.of(number), 1);
        }
    }
}
