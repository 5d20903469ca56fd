package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads count under one key with a get and a put.
 *
 * <p>Each of the two operations may be as atomic as it likes: the other thread fits in between. A count has to be kept
 * with merge or compute, or under a lock that both operations are inside.
 */
@Limit(
        id = "ATO-09",
        statement =
                "A get and the put that stores what was made of it are two steps: a count that is kept with them may"
                        + " lose an increment, whatever the map.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: the edges are those of single operations, and no sentence joins two",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value = "ConcurrentMap.merge, which is there for that purpose, and unlike this may not lose one",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#merge(K,V,java.util.function.BiFunction)")
        },
        shows = @Outcome(id = "2", sentence = "both threads got the same count, and one of the two puts was lost"),
        others = @Outcome(id = "3", sentence = "one thread counted after the other"),
        witness = "HashMap",
        note = "Any machine shows it on any map. ATO-06 and ATO-07 count without loss.")
public class GetThenPutIsNotOneStep {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the first count. */
    public GetThenPutIsNotOneStep(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void firstCounter() {
        map.put(1, Read.orZero(map.get(1)) + 1);
    }

    @Actor
    public void secondCounter() {
        map.put(1, Read.orZero(map.get(1)) + 1);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
