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
 * A writer puts two keys. A rival looks for the second of them and puts the first. When both have finished, the map is
 * asked for the first key.
 *
 * <p>If the rival saw the writer's second put, its own put of the first key is the later one, and stays.
 */
@Guarantee(
        id = "ORD-10",
        statement =
                "A put that was made after seeing another thread's put is not overwritten by what that thread had put"
                        + " before.",
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
            @Outcome(
                    id = {"0, 1", "0, 2"},
                    sentence = "the rival looked before the second put; either put of the first key may be the last"),
            @Outcome(id = "1, 1", sentence = "the rival saw the second put, and its own put of the first key came last")
        },
        broken =
                @Outcome(
                        id = "1, 2",
                        sentence =
                                "the rival saw the second put, and its own put was overwritten by the one before it"),
        note =
                "The shape is known as S. x86 keeps the two stores and the two loads in order, so there it takes a"
                        + " compiler that swaps plain accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM"
                        + " and POWER can show it on their own. A map that hands changes on in another order shows it anywhere.")
public class APutAfterALookComesLast {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public APutAfterALookComesLast(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 2);
        map.put(2, 1);
    }

    @Actor
    public void rival(II_Result r) {
        r.r1 = Read.orZero(map.get(2));
        map.put(1, 1);
    }

    @Arbiter
    public void rest(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }
}
