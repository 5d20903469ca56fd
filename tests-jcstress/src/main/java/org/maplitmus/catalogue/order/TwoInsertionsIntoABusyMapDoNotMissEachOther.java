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
 * Store buffering with two keys that are not there yet, after two insertions that met: each thread puts a key of no
 * interest, then its own, and then looks for the other's.
 *
 * <p>The first insertions bring the map into the state in which it is used by many. One that counts its keys in a
 * single field orders all insertions by that; one whose threads have met at the field may count in several from then
 * on.
 */
@Guarantee(
        id = "ORD-11",
        statement = "Of two threads that each insert two keys and then look for the other's second one, at least one"
                + " finds it.",
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
        broken =
                @Outcome(
                        id = "0, 0",
                        sentence = "each thread put its key and missed the other's",
                        unseen = "no hardware was asked yet; the model shows it of late-shard by an interleaving"),
        note = "This is ORD-02 in the other state of ConcurrentHashMap. A fresh one counts in baseCount, and the"
                + " compare-and-set of that field orders the two insertions. Once two threads have met there, each"
                + " counts in a cell of its own, and nothing orders a compare-and-set of one bin before an acquire read"
                + " of another. x86 cannot show it, for a compare-and-set is a full fence; ARM may.")
public class TwoInsertionsIntoABusyMapDoNotMissEachOther {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public TwoInsertionsIntoABusyMapDoNotMissEachOther(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(II_Result r) {
        map.put(3, 1);
        map.put(1, 1);
        r.r1 = Read.orZero(map.get(2));
    }

    @Actor
    public void second(II_Result r) {
        map.put(4, 1);
        map.put(2, 1);
        r.r2 = Read.orZero(map.get(1));
    }
}
