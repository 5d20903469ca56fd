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
 * A thread removes keys from a crowded bin until it turns from a tree to a list, while another puts two new keys there
 * and a new value for an old one.
 */
@Guarantee(
        id = "NBR-05",
        statement = "What one thread puts into a crowded bin stays, and what another removes from there is gone.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(
                    value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "0, 2, 100", sentence = "all that was removed is gone, and all that was put is there"),
        broken = {
            @Outcome(id = "[1-9][0-9]*, .*, .*", sentence = "a key is still there after its removal"),
            @Outcome(id = "0, [01], .*", sentence = "a new key is lost"),
            @Outcome(id = "0, 2, (?!100).*", sentence = "the old key has not the new value")
        },
        note = "Any machine shows it on an unsynchronized table.")
public class CrowdedBinTakesTwoWriters {

    private static final int KEYS = 12;
    private static final int REMOVED = 9;
    private static final int NEW_VALUE = 100;
    private static final Colliding OLD = Colliding.of(KEYS - 1);

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and crowds the bin. */
    public CrowdedBinTakesTwoWriters(Map<Colliding, Integer> map) {
        this.map = map;
        for (int number = 0; number < KEYS; number++) {
            map.put(Colliding.of(number), 1);
        }
    }

    @Actor
    public void remover() {
        for (int number = 0; number < REMOVED; number++) {
            map.remove(Colliding.of(number));
        }
    }

    @Actor
    public void writer() {
        map.put(Colliding.of(KEYS), 1);
        map.put(OLD, NEW_VALUE);
        map.put(Colliding.of(KEYS + 1), 1);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r1 = present(0, REMOVED);
        r.r2 = present(KEYS, KEYS + 2);
        r.r3 = Read.orZero(map.get(OLD));
    }

    private int present(int from, int to) {
        int present = 0;
        for (int number = from; number < to; number++) {
            present += Read.orZero(map.get(Colliding.of(number)));
        }
        return present;
    }
}
