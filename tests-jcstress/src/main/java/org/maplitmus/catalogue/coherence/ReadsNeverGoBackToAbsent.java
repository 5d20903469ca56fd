package org.maplitmus.catalogue.coherence;

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
 * A reader looks twice for a mapping that nobody ever removes.
 *
 * <p>Once it has been seen it is there. Two plain reads of one field may be swapped by a compiler, so even this
 * smallest of promises has to be made by the map.
 */
@Guarantee(
        id = "COH-01",
        statement = "A thread that has seen a mapping which nobody removes sees it again at its next get.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update"
                            + " operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both looks came before the put"),
            @Outcome(id = "0, 1", sentence = "the put came between the two looks"),
            @Outcome(id = "1, 1", sentence = "both looks came after the put")
        },
        broken = @Outcome(id = "1, 0", sentence = "the first look saw the mapping and the second no longer did"),
        note = "x86, ARM and POWER all keep two reads of one location in order: a plain field needs a compiler that"
                + " swaps them, a map with two places for one mapping shows it anywhere.")
public class ReadsNeverGoBackToAbsent {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ReadsNeverGoBackToAbsent(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(1));
    }
}
