package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads claim one key: each looks whether it is free, and takes it if so.
 *
 * <p>Each of the two operations may be as atomic as it likes: the other thread fits in between, and looks too. Such a
 * claim has to be made with putIfAbsent.
 */
@Limit(
        id = "ATO-10",
        statement =
                "A containsKey and the put that follows it are two steps: two threads may both find a key absent and"
                        + " both put, whatever the map.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: the edges are those of single operations, and no sentence joins two",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentMap.putIfAbsent is equivalent to containsKey and put, \"except that the action is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#putIfAbsent(K,V)")
        },
        shows = @Outcome(id = "1, 1", sentence = "both threads found the key free and took it"),
        others = {
            @Outcome(id = "1, 0", sentence = "the first thread took the key, and the second found it taken"),
            @Outcome(id = "0, 1", sentence = "the second thread took the key, and the first found it taken")
        },
        witness = "HashMap",
        note = "Any machine shows it on any map. ATO-01 has one winner.")
public class CheckThenActIsNotOneStep {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public CheckThenActIsNotOneStep(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(II_Result r) {
        r.r1 = takenIfFree(1) ? 1 : 0;
    }

    @Actor
    public void second(II_Result r) {
        r.r2 = takenIfFree(2) ? 1 : 0;
    }

    private boolean takenIfFree(int taker) {
        boolean free = !map.containsKey(1);
        if (free) {
            map.put(1, taker);
        }
        return free;
    }
}
