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
 * Four threads count under one key, two with merge and two with compute.
 *
 * <p>A map that tries again when another thread was faster has to be ready to lose more than once. Of two threads with
 * one update each, none loses twice.
 */
@Guarantee(
        id = "ATO-22",
        statement = "Two merges and two computes of four threads that each add one to a key add four.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.merge, and likewise compute: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"),
            @Source(
                    value =
                            "ConcurrentMap.merge, and likewise compute: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT_MAP + "#merge(K,V,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "4", sentence = "all four threads were counted"),
        broken = {
            @Outcome(id = "[1-3]", sentence = "not all of the four threads were counted"),
            @Outcome(
                    id = "0",
                    sentence = "no thread was counted",
                    unseen = "no map here loses the updates of all threads at once")
        },
        note = "Any machine with four CPUs shows it. An unsynchronized HashMap may also end a merge or a compute with a"
                + " ConcurrentModificationException.")
public class FourUpdatesLoseNoIncrement {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public FourUpdatesLoseNoIncrement(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstMerger() {
        map.merge(1, 1, Integer::sum);
    }

    @Actor
    public void secondMerger() {
        map.merge(1, 1, Integer::sum);
    }

    @Actor
    public void firstComputer() {
        map.compute(1, (key, count) -> Read.orZero(count) + 1);
    }

    @Actor
    public void secondComputer() {
        map.compute(1, (key, count) -> Read.orZero(count) + 1);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
