package org.maplitmus.catalogue.visibility;

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
 * The writer does its work and puts; a rival that would put only if there is nothing is given the value that is there,
 * and looks for the work.
 *
 * <p>The loser of a putIfAbsent goes on with the winner's object, so it must see it as the winner left it.
 */
@Guarantee(
        id = "VIS-10",
        statement =
                "What a thread did before a put is seen by the thread whose putIfAbsent is answered with that value.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentMap.putIfAbsent: returns \"the previous value associated with the specified key\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#putIfAbsent(K,V)")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the rival came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the rival came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the rival was given the value that was there and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence =
                                "the rival was given the value that was there but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. ConcurrentHashMap answers without a lock if the first node of the bin has the key: there"
                + " the order hangs on the volatile read of the value.")
public class LosingPutIfAbsentIsAnAccess {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public LosingPutIfAbsentIsAnAccess(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void rival(II_Result r) {
        Integer value = map.putIfAbsent(1, 2);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
