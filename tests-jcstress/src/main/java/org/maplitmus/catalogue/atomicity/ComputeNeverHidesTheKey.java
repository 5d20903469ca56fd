package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A reader looks for a key while compute replaces its value.
 *
 * <p>The reader may find the old value or the new one, but there is always one to find: a map must not take the old
 * value out while it makes the new one.
 */
@Guarantee(
        id = "ATO-15",
        statement = "A get that meets a compute returns the value before it or the value after it, never null.",
        source = {
            @Source(
                    value = "ConcurrentHashMap.compute: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update"
                            + " operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = {
            @Outcome(id = "1", sentence = "the reader came before the new value"),
            @Outcome(id = "2", sentence = "the reader came after the compute")
        },
        broken = @Outcome(id = "0", sentence = "the reader found no value while the new one was being computed"),
        note = "Any machine shows it, in a map that takes a mapping out to compute it.")
public class ComputeNeverHidesTheKey {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the first value. */
    public ComputeNeverHidesTheKey(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void computer() {
        map.compute(1, (key, value) -> 2);
    }

    @Actor
    public void reader(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
