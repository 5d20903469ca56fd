package org.maplitmus.catalogue.atomicity;

import java.util.Map;
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
 * One thread fills in a missing value with computeIfAbsent while another puts one.
 *
 * <p>If the computation came first, the put replaces its value and returns it. If the put came first, there is nothing
 * to compute. Everything else is a mixture of the two.
 */
@Guarantee(
        id = "ATO-14",
        statement = "A computeIfAbsent and a put of one absent key take effect one after the other, and the put stays.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfAbsent: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
            @Source(
                    value =
                            "Map.put: \"If the map previously contained a mapping for the key, the old value is replaced\"",
                    url = Docs.UTIL + "Map.html#put(K,V)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = {
            @Outcome(id = "1, 1, 2", sentence = "the value was computed, and the put replaced it"),
            @Outcome(id = "2, 0, 2", sentence = "the put came first, and there was nothing to compute")
        },
        broken = {
            @Outcome(
                    id = "1, 0, 1",
                    sentence = "both threads found the key absent, and the computed value replaced the put"),
            @Outcome(
                    id = "1, 0, 2",
                    sentence = "both threads found the key absent, and the put replaced a value unseen"),
            @Outcome(
                    id = {"1, 1, 1", "2, 0, 1", "2, 1, 2", "2, 1, 1"},
                    sentence = "one thread came second, and its result is not that of coming second",
                    unseen = "no map here answers for one order of the two threads and stores for the other")
        },
        note = "Any machine shows it: the put needs only to come while the function runs.")
public class ComputeIfAbsentAndPutTakeTurns {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ComputeIfAbsentAndPutTakeTurns(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void computer(III_Result r) {
        r.r1 = Read.orZero(map.computeIfAbsent(1, key -> 1));
    }

    @Actor
    public void writer(III_Result r) {
        r.r2 = Read.orZero(map.put(1, 2));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
