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
 * Two writers update a key each; two readers look at both, in opposite orders.
 *
 * <p>As with insertions the readers must agree which update was the earlier one; but here only values change.
 */
@Guarantee(
        id = "ORD-06",
        statement = "All threads see two independent updates in the same order.",
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
        note = "The shape is known as IRIW, and needs four processors. x86 keeps all stores in one order for all;"
                + " POWER does not without a full fence. The value of a present key is volatile in ConcurrentHashMap,"
                + " written and read, which rules it out on every machine.")
public class ReadersAgreeOnTheOrderOfUpdates {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores both keys with the value 0. */
    public ReadersAgreeOnTheOrderOfUpdates(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 0);
        map.put(2, 0);
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
