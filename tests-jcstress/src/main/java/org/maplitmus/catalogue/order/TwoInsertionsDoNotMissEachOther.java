package org.maplitmus.catalogue.order;

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
 * Store buffering with two keys that are not there yet: each thread puts its own and then looks for the other's.
 *
 * <p>The put has returned before the get begins, so one of the two threads comes second, and finds the other's key.
 */
@Guarantee(
        id = "ORD-02",
        statement = "Of two threads that each insert a key and then look for the other's, at least one finds it.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                        + " holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.LINEARIZABLE,
        allowed = {
            @Outcome(id = "0, 1", sentence = "the first thread was through before the second put"),
            @Outcome(id = "1, 0", sentence = "the second thread was through before the first put"),
            @Outcome(id = "1, 1", sentence = "both puts came before both looks")
        },
        broken = @Outcome(id = "0, 0", sentence = "each thread put its key and missed the other's"),
        note = "The shape is known as SB. x86 shows it on plain stores, which wait in the store buffer while the"
                + " loads go ahead. The prose of ConcurrentHashMap, \"most recently completed\", forbids it. The access"
                + " modes alone do not: ConcurrentHashMap inserts into an empty bin with a compare-and-set and reads"
                + " the bin with acquire, for which the published model of Java's access modes allows the outcome. x86"
                + " cannot show it, for the compare-and-set is a full fence; ARM may.")
public class TwoInsertionsDoNotMissEachOther {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public TwoInsertionsDoNotMissEachOther(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(II_Result r) {
        map.put(1, 1);
        r.r1 = Read.orZero(map.get(2));
    }

    @Actor
    public void second(II_Result r) {
        map.put(2, 1);
        r.r2 = Read.orZero(map.get(1));
    }
}
