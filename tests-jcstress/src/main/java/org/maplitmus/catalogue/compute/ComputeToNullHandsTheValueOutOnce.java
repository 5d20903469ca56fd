package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads remove one mapping by a compute that answers null, and keep what their function was given.
 *
 * <p>This is how a value is taken out under the protection of the map, for example to close it. A function that runs
 * again, as it may in some maps, is given what is there then; the last call counts.
 */
@Guarantee(
        id = "CMP-06",
        statement = "Of two computes that remove one mapping by answering null exactly one is given the value.",
        source = {
            @Source(
                    value = "Map.compute: \"If the remapping function returns null, the mapping is removed\"",
                    url = Docs.UTIL + "Map.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value = "ConcurrentHashMap.compute: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = {
            @Outcome(id = "1, 0", sentence = "the first thread was given the value, and the second found nothing"),
            @Outcome(id = "0, 1", sentence = "the second thread was given the value, and the first found nothing")
        },
        broken = {
            @Outcome(id = "1, 1", sentence = "both threads were given the one value"),
            @Outcome(
                    id = "0, 0",
                    sentence = "the mapping is gone, and neither thread was given its value",
                    unseen = "no map here removes a value and hands it to nobody")
        },
        note = "Any machine shows it.")
public class ComputeToNullHandsTheValueOutOnce {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the one value. */
    public ComputeToNullHandsTheValueOutOnce(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void firstTaker(II_Result r) {
        map.compute(1, (key, value) -> {
            r.r1 = Read.orZero(value);
            return null;
        });
    }

    @Actor
    public void secondTaker(II_Result r) {
        map.compute(1, (key, value) -> {
            r.r2 = Read.orZero(value);
            return null;
        });
    }
}
