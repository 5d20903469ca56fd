package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * The function of a compute removes the key, which is present, and returns a new value for it.
 *
 * <p>A map that has found the place of the key before it calls the function stores the value there, though the place is
 * no longer in the map.
 */
@Limit(
        id = "CMP-13",
        statement =
                "The value that a compute has returned need not be in the map, if its function has removed the key.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.compute: \"The remapping function must not modify this map during computation\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value = "Map.compute: \"The remapping function should not modify this map during computation\"",
                    url = Docs.UTIL + "Map.html#compute(K,java.util.function.BiFunction)")
        },
        shows = @Outcome(id = SelfUse.GONE, sentence = "compute returned the new value, and the key is absent"),
        others = {
            @Outcome(id = SelfUse.STORED, sentence = "compute returned the new value, and it is in the map"),
            @Outcome(id = "IllegalStateException", sentence = "the removal was refused as recursive"),
            @Outcome(
                    id = "ConcurrentModificationException",
                    sentence = "the computation reported that its function had changed the map")
        },
        witness = "ConcurrentHashMap",
        note = "Any machine shows it, and the first sample is as good as any other.")
public class ComputedValueMayGoWithItsKey {

    private static final int KEY = 1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the key. */
    public ComputedValueMayGoWithItsKey(Map<Integer, Integer> map) {
        this.map = map;
        map.put(KEY, 1);
    }

    @Trial(times = 20)
    public void caller(L_Result r) {
        r.r1 = SelfUse.inCompute(map, KEY, () -> map.remove(KEY));
    }
}
