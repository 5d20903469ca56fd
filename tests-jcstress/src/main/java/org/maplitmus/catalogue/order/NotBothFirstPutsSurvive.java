package org.maplitmus.catalogue.order;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put two keys each, in opposite orders. When both have finished, the map is asked for the values.
 *
 * <p>Each thread's second put comes after its first. If both second puts were overwritten, each would have come before
 * the other's first, and so before itself.
 */
@Guarantee(
        id = "ORD-08",
        statement = "When two threads put the same two keys in opposite orders, the first puts do not both stay.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "1, 2", sentence = "the first thread came last at both keys"),
            @Outcome(id = "2, 1", sentence = "the second thread came last at both keys"),
            @Outcome(id = "2, 2", sentence = "the second put of each thread came last at its key")
        },
        broken = @Outcome(id = "1, 1", sentence = "at both keys the put that its thread made first came last"),
        note = "The shape is known as 2+2W. x86 keeps stores in order; C2 may swap plain ones, and ARM does. A map"
                + " that hands changes on in another order shows it anywhere.")
public class NotBothFirstPutsSurvive {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public NotBothFirstPutsSurvive(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first() {
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void second() {
        map.put(2, 1);
        map.put(1, 2);
    }

    @Arbiter
    public void rest(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
