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
 * The function of a computeIfAbsent calls computeIfAbsent for other keys.
 *
 * <p>It does so thirty-two times, with keys of which every other pair shares a bin in any table up to a thousand wide.
 * The inner call may go on, or be refused; it cannot wait for the outer one, for they are of one thread.
 */
@Guarantee(
        id = "CMP-08",
        statement =
                "A function given to computeIfAbsent that computes another key stores it or is reported, and does not hang.",
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
        allowed = {
            @Outcome(id = "stored", sentence = "both keys had the values that were computed for them"),
            @Outcome(id = "IllegalStateException", sentence = "an inner call was refused as recursive")
        },
        broken = {
            @Outcome(
                    id = "lost",
                    sentence = "both calls returned, and one of the two keys has not its value",
                    unseen = "no map here loses what the inner call stored without a report"),
            @Outcome(id = "hang", sentence = "the inner call waited for the outer one, and so for itself")
        },
        detected =
                @Outcome(
                        id = "ConcurrentModificationException",
                        sentence = "the outer call reported that its function had changed the map"),
        note = "Any machine shows it, and the first sample is as good as any other. A lock that is not"
                + " reentrant hangs.")
public class NestedComputationOfAnotherKeyEnds {

    private static final int TIMES = 32;
    private static final int FAR = 1024;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which is empty. */
    public NestedComputationOfAnotherKeyEnds(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Trial(times = 20)
    public void caller(L_Result r) {
        try {
            r.r1 = allAreStored() ? "stored" : "lost";
        } catch (IllegalStateException | ConcurrentModificationException report) {
            r.r1 = report.getClass().getSimpleName();
        }
    }

    private boolean allAreStored() {
        boolean stored = true;
        for (int key = 1; key <= TIMES && stored; key++) {
            stored = isStoredWith(key, FAR + key + key % 2);
        }
        return stored;
    }

    private boolean isStoredWith(int outer, int inner) {
        map.computeIfAbsent(outer, key -> map.computeIfAbsent(inner, other -> other) + key);
        return Integer.valueOf(inner).equals(map.get(inner))
                && Integer.valueOf(inner + outer).equals(map.get(outer));
    }
}
