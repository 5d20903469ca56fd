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
 * Store buffering with two keys that are there: each thread updates its own and then looks at the other's.
 *
 * <p>As with insertions, one of the two comes second and must see the other's update; but here only values change.
 */
@Guarantee(
        id = "ORD-03",
        statement = "Of two threads that each update a key and then look at the other's, at least one sees the update.",
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
                + " loads go ahead. The value of a present key is volatile in ConcurrentHashMap, written and read,"
                + " which rules it out on every machine.")
public class TwoUpdatesDoNotMissEachOther {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores both keys with the value 0. */
    public TwoUpdatesDoNotMissEachOther(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 0);
        map.put(2, 0);
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
