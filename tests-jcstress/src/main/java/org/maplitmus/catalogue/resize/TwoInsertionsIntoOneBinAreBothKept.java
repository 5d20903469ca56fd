package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put two keys that share a bin with a third.
 *
 * <p>Both find the same end of the chain. If both append to it without a lock, one overwrites the link of the other.
 */
@Guarantee(
        id = "RSZ-07",
        statement = "Two threads that put two keys of the same bin both find them there.",
        source = {
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = @Outcome(id = "17, 33", sentence = "both keys are there"),
        broken = {
            @Outcome(id = "0, 33", sentence = "the first key was linked to an end that the other thread had taken"),
            @Outcome(id = "17, 0", sentence = "the second key was linked to an end that the other thread had taken"),
            @Outcome(id = "0, 0", sentence = "both keys were lost"),
            @Outcome(
                    id = {"33, [0-9]+", "[0-9]+, 17"},
                    sentence = "both threads took the same slot, and one key has the value of the other",
                    unseen =
                            "where key and value of a slot are written in two steps, slots seldom meet, or the misuse is reported first")
        },
        note = "Any machine shows it on an unsynchronized table. The keys 1, 17 and 33 share a bin in a table"
                + " of 16, as HashMap and ConcurrentHashMap begin with.")
public class TwoInsertionsIntoOneBinAreBothKept {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the key that heads the bin. */
    public TwoInsertionsIntoOneBinAreBothKept(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void firstWriter() {
        map.put(17, 17);
    }

    @Actor
    public void secondWriter() {
        map.put(33, 33);
    }

    @Arbiter
    public void values(II_Result r) {
        r.r1 = Read.orZero(map.get(17));
        r.r2 = Read.orZero(map.get(33));
    }
}
