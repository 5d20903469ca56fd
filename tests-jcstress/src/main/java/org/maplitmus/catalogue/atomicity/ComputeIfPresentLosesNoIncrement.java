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
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads count under one key with computeIfPresent; the key is there from the start.
 *
 * <p>So the map takes its update path: the place stays and only the value changes.
 */
@Guarantee(
        id = "ATO-08",
        statement = "Two computeIfPresent that each add one to a present key add two.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfPresent: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfPresent(K,java.util.function.BiFunction)"),
            @Source(
                    value =
                            "ConcurrentMap.computeIfPresent: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#computeIfPresent(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "3", sentence = "both threads were counted"),
        broken = {
            @Outcome(id = "2", sentence = "both threads started from the same count, and one of them was lost"),
            @Outcome(
                    id = "1",
                    sentence = "neither thread was counted",
                    unseen = "no map here loses the updates of both threads at once"),
            @Outcome(
                    id = "0",
                    sentence = "the key is gone, though no function answered null",
                    unseen = "no map here takes a function's number for null")
        },
        note = "Any machine shows it.")
public class ComputeIfPresentLosesNoIncrement {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the first count. */
    public ComputeIfPresentLosesNoIncrement(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void firstCounter() {
        map.computeIfPresent(1, (key, count) -> count + 1);
    }

    @Actor
    public void secondCounter() {
        map.computeIfPresent(1, (key, count) -> count + 1);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
