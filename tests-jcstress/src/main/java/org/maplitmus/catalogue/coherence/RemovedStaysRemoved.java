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
 * A thread removes a mapping while a reader looks for it twice.
 *
 * <p>Once it was gone it stays gone, for nobody puts it back.
 */
@Guarantee(
        id = "COH-08",
        statement = "A thread that has found a mapping removed does not find it again at its next get.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both looks came after the removal"),
            @Outcome(id = "1, 0", sentence = "the removal came between the two looks"),
            @Outcome(id = "1, 1", sentence = "both looks came before the removal")
        },
        broken =
                @Outcome(id = "0, 1", sentence = "the first look found the mapping gone and the second found it again"),
        note = "x86, ARM and POWER all keep two reads of one location in order: a plain field needs a compiler that"
                + " swaps them, a map with two places for one mapping shows it anywhere.")
public class RemovedStaysRemoved {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores a mapping. */
    public RemovedStaysRemoved(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void remover() {
        map.remove(1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(1));
    }
}
