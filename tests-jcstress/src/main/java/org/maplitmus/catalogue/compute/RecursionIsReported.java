package org.maplitmus.catalogue.compute;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * The function of a computeIfAbsent calls computeIfAbsent for the same key.
 *
 * <p>The inner call cannot wait for the outer one: they are of one thread. So it has to end the attempt or to go on
 * without noticing, and then one of the two functions has computed for nothing.
 */
@Guarantee(
        id = "CMP-01",
        statement =
                "A function given to computeIfAbsent that computes the same key again is reported, and does not hang.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfAbsent: throws IllegalStateException \"if the computation detectably"
                                    + " attempts a recursive update to this map that would otherwise never complete\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
            @Source(
                    value =
                            "HashMap.computeIfAbsent: \"will, on a best-effort basis, throw a"
                                    + " ConcurrentModificationException if it is detected that the mapping function modifies this map\"",
                    url = Docs.UTIL + "HashMap.html#computeIfAbsent(K,java.util.function.Function)")
        },
        promise = MapPromises.RECURSION_DETECTED,
        allowed = @Outcome(id = "IllegalStateException", sentence = "the inner call was refused as recursive"),
        broken = {
            @Outcome(id = "unnoticed", sentence = "both calls returned: one of the two functions computed for nothing"),
            @Outcome(
                    id = "hang",
                    sentence = "the inner call waited for the outer one, and so for itself",
                    unseen = "no map here computes under a lock that its own thread cannot take again")
        },
        detected =
                @Outcome(
                        id = "ConcurrentModificationException",
                        sentence = "the outer call reported that its function had changed the map"),
        note = "Any machine shows it, and the first sample is as good as any other. A lock that is not"
                + " reentrant hangs.")
public class RecursionIsReported {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which is empty. */
    public RecursionIsReported(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Trial(times = 20)
    public void caller(L_Result r) {
        try {
            map.computeIfAbsent(1, key -> map.computeIfAbsent(key, same -> 2));
            r.r1 = "unnoticed";
        } catch (IllegalStateException | ConcurrentModificationException report) {
            r.r1 = report.getClass().getSimpleName();
        }
    }
}
