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
 * The function of a compute clears the map, and so does that of a computeIfAbsent.
 *
 * <p>A clear goes over the whole table, and so over the place that the computation holds. It cannot wait there: they
 * are of one thread.
 */
@Guarantee(
        id = "CMP-11",
        statement =
                "A function given to compute or computeIfAbsent that clears the map returns or is reported, and does not hang.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.compute, and likewise computeIfAbsent: throws IllegalStateException \"if the computation detectably attempts a recursive update to this map that would otherwise never complete\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value =
                            "HashMap.compute, and likewise computeIfAbsent: \"will, on a best-effort basis, throw a ConcurrentModificationException if it is detected that the remapping function modifies this map during computation\"",
                    url = Docs.UTIL + "HashMap.html#compute(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.RECURSION_DETECTED,
        allowed =
                @Outcome(
                        id = "(stored|gone|IllegalStateException), (stored|gone|IllegalStateException)",
                        sentence = "both computations ended, and a clear that was refused was refused as recursive"),
        broken = {
            @Outcome(id = "hang", sentence = "a clear waited for the computation that had called it, and so for itself")
        },
        detected =
                @Outcome(
                        id = ".*ConcurrentModificationException.*",
                        sentence = "a computation reported that its function had changed the map"),
        note =
                "Any machine shows it, and the first sample is as good as any other. A lock that is not reentrant hangs.")
public class FunctionThatClearsTheMapEnds {

    private static final int PRESENT = 1;
    private static final int ABSENT = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores one of the two keys. */
    public FunctionThatClearsTheMapEnds(Map<Integer, Integer> map) {
        this.map = map;
        map.put(PRESENT, 1);
    }

    @Trial(seconds = 3, times = 20)
    public void caller(LL_Result r) {
        r.r1 = SelfUse.inCompute(map, PRESENT, map::clear);
        r.r2 = SelfUse.inComputeIfAbsent(map, ABSENT, map::clear);
    }
}
