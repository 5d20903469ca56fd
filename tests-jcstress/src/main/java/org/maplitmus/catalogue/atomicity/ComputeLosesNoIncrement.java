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
 * Two threads count under one key with compute, which finds the key absent the first time.
 *
 * <p>The function is given the old value and answers the new one; nothing may be stored in between. It may run more
 * than once: only the sum matters here.
 */
@Guarantee(
        id = "ATO-07",
        statement = "Two computes that each add one to a key add two.",
        source = {
            @Source(
                    value = "ConcurrentHashMap.compute: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value = "ConcurrentMap.compute: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#compute(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "2", sentence = "both threads were counted"),
        broken = {
            @Outcome(id = "1", sentence = "both threads found the key absent, and one of them was lost"),
            @Outcome(
                    id = "0",
                    sentence = "neither thread was counted",
                    unseen = "no map here loses the updates of both threads at once")
        },
        note = "Any machine shows it. An unsynchronized HashMap may also end a compute with a"
                + " ConcurrentModificationException.")
public class ComputeLosesNoIncrement {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ComputeLosesNoIncrement(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstCounter() {
        map.compute(1, (key, count) -> Read.orZero(count) + 1);
    }

    @Actor
    public void secondCounter() {
        map.compute(1, (key, count) -> Read.orZero(count) + 1);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
