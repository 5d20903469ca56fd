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
 * Message passing with two keys: a writer puts one and then the other, and a reader looks for them the other way round.
 *
 * <p>The first put is what the writer did before the second. Who sees the second sees it, though it asks for another
 * key.
 */
@Guarantee(
        id = "ORD-01",
        statement = "A thread that sees the second of two puts sees the first, too, if it looks for it afterwards.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before both puts"),
            @Outcome(id = "0, 1", sentence = "the reader came before the second put"),
            @Outcome(id = "1, 1", sentence = "the reader saw both puts")
        },
        broken = @Outcome(id = "1, 0", sentence = "the reader saw the second put but not the first"),
        note =
                "The shape is known as MP. x86 keeps the two stores and the two loads in order, so there it takes a"
                        + " compiler that swaps plain accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM"
                        + " and POWER can show it on their own. A map that hands changes on in another order shows it anywhere.")
public class LaterPutShowsTheEarlier {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public LaterPutShowsTheEarlier(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.put(2, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(2));
        r.r2 = Read.orZero(map.get(1));
    }
}
