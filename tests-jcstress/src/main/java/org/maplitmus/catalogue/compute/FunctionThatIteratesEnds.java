package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * The function of a compute iterates over the map and gets each key that it meets; so does that of a computeIfAbsent.
 *
 * <p>It changes nothing. So the value that it makes has to be there afterwards, if the map has not refused the reads.
 */
@Guarantee(
        id = "CMP-12",
        statement =
                "A function given to compute or computeIfAbsent that iterates over the map has its value stored or is reported, and does not hang.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block\"; of its functions: \"The remapping function must not modify this map during computation\", and an iteration does not",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source("SegmentedMap, of functions: \"They may read this map\"")
        },
        promise = MapPromises.RECURSION_DETECTED,
        allowed =
                @Outcome(
                        id = "(stored|IllegalStateException), (stored|IllegalStateException)",
                        sentence =
                                "both computations ended, each with its value in the map unless the reads were refused"),
        broken = {
            @Outcome(
                    id = {"(gone|old), .*", ".*, (gone|old)"},
                    sentence =
                            "a computation returned a value that is not in the map, though its function had only read",
                    unseen = "no map here loses a value because its function has read the map"),
            @Outcome(
                    id = "hang",
                    sentence = "an iteration waited for the computation that had called it, and so for itself")
        },
        note =
                "Any machine shows it, and the first sample is as good as any other. A lock that is not reentrant hangs.")
public class FunctionThatIteratesEnds {

    private static final int PRESENT = 1;
    private static final int ABSENT = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores one of the two keys. */
    public FunctionThatIteratesEnds(Map<Integer, Integer> map) {
        this.map = map;
        map.put(PRESENT, 1);
    }

    @Trial(seconds = 3, times = 20)
    public void caller(LL_Result r) {
        r.r1 = SelfUse.inCompute(map, PRESENT, this::walk);
        r.r2 = SelfUse.inComputeIfAbsent(map, ABSENT, this::walk);
    }

    private void walk() {
        map.keySet().iterator().forEachRemaining(map::get);
    }
}
