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
 * The function of a compute removes the key, which is present, and that of a computeIfAbsent removes the key, which is
 * absent.
 *
 * <p>The removal cannot wait for the computation that has called it: they are of one thread. What it leaves in the map
 * is another row: CMP-13.
 */
@Guarantee(
        id = "CMP-10",
        statement =
                "A function given to compute or computeIfAbsent that removes its own key returns or is reported, and does not hang.",
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
                        sentence = "both computations ended, and a removal that was refused was refused as recursive"),
        broken = {
            @Outcome(
                    id = "hang",
                    sentence = "a removal waited for the computation that had called it, and so for itself")
        },
        detected =
                @Outcome(
                        id = ".*ConcurrentModificationException.*",
                        sentence = "a computation reported that its function had changed the map"),
        note =
                "Any machine shows it, and the first sample is as good as any other. A lock that is not reentrant hangs.")
public class FunctionThatRemovesItsKeyEnds {

    private static final int PRESENT = 1;
    private static final int ABSENT = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores one of the two keys. */
    public FunctionThatRemovesItsKeyEnds(Map<Integer, Integer> map) {
        this.map = map;
        map.put(PRESENT, 1);
    }

    @Trial(seconds = 3, times = 20)
    public void caller(LL_Result r) {
        r.r1 = SelfUse.inCompute(map, PRESENT, () -> map.remove(PRESENT));
        r.r2 = SelfUse.inComputeIfAbsent(map, ABSENT, () -> map.remove(ABSENT));
    }
}
