package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * The function of a compute puts other keys, so many that the table grows, and returns a new value for its own.
 *
 * <p>Growth copies the entry that the computation has found. The new value then goes into the old entry, which nobody
 * looks at any more. The key shares its bin with a neighbour, which goes to another bin: a lone entry is not copied.
 */
@Limit(
        id = "CMP-14",
        statement =
                "The value that a compute has returned need not be in the map, if its function has put so many keys that the table grew.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.compute: \"The remapping function must not modify this map during computation\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value = "Map.compute: \"The remapping function should not modify this map during computation\"",
                    url = Docs.UTIL + "Map.html#compute(K,java.util.function.BiFunction)")
        },
        shows =
                @Outcome(
                        id = SelfUse.OLD,
                        sentence = "compute returned the new value, and the map has the value that it had before"),
        others = {
            @Outcome(id = SelfUse.STORED, sentence = "compute returned the new value, and it is in the map"),
            @Outcome(id = SelfUse.GONE, sentence = "compute returned the new value, and the key is absent"),
            @Outcome(id = "IllegalStateException", sentence = "a put was refused as recursive"),
            @Outcome(
                    id = "ConcurrentModificationException",
                    sentence = "the computation reported that its function had changed the map")
        },
        witness = "ConcurrentHashMap",
        note = "Any machine shows it, and the first sample is as good as any other.")
public class ComputedValueMayMissTheGrowth {

    private static final int KEY = 1;
    private static final int NEIGHBOUR = 17;
    private static final int MORE = 200;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the key and its neighbour. */
    public ComputedValueMayMissTheGrowth(Map<Integer, Integer> map) {
        this.map = map;
        map.put(KEY, 1);
        map.put(NEIGHBOUR, 1);
    }

    @Trial(times = 20)
    public void caller(L_Result r) {
        r.r1 = SelfUse.inCompute(map, KEY, this::putMore);
    }

    private void putMore() {
        for (int key = NEIGHBOUR + 1; key <= NEIGHBOUR + MORE; key++) {
            map.put(key, key);
        }
    }
}
