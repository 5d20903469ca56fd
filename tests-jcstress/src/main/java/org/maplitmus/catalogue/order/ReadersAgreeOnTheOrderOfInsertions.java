package org.maplitmus.catalogue.order;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Two writers insert a key each; two readers look for both, in opposite orders.
 *
 * <p>The puts have nothing to do with each other, and yet one is the earlier one. The readers must not disagree which.
 */
@Guarantee(
        id = "ORD-05",
        statement = "All threads see two independent insertions in the same order.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                        + " holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.LINEARIZABLE,
        allowed =
                @Outcome(
                        id = "[01], [01], [01], [01]",
                        sentence = "the two readers can be put on one line with the puts"),
        broken =
                @Outcome(
                        id = "1, 0, 1, 0",
                        sentence =
                                "the first reader saw the first put before the second, the second reader the second before the first"),
        note = "The shape is known as IRIW, and needs four processors. The prose of ConcurrentHashMap, \"most"
                + " recently completed\", forbids it. The access modes alone do not: ConcurrentHashMap inserts into an"
                + " empty bin with a compare-and-set and reads the bin with acquire, for which the published model of"
                + " Java's access modes allows the outcome. x86 cannot show it, for the compare-and-set is a full"
                + " fence; ARM may.")
public class ReadersAgreeOnTheOrderOfInsertions {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ReadersAgreeOnTheOrderOfInsertions(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        map.put(1, 1);
    }

    @Actor
    public void secondWriter() {
        map.put(2, 1);
    }

    @Actor
    public void firstReader(IIII_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }

    @Actor
    public void secondReader(IIII_Result r) {
        r.r3 = Read.orZero(map.get(2));
        r.r4 = Read.orZero(map.get(1));
    }
}
