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
 * The writer does its work and puts; another thread asks for the value, with a function that would make none, and looks
 * for the work.
 *
 * <p>This is how caches are read. A hit is an access like any other; a miss leaves the map as it was.
 */
@Guarantee(
        id = "VIS-11",
        statement = "What a thread did before a put is seen by the thread whose computeIfAbsent finds that value.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfAbsent: returns \"the current (existing or computed) value associated with"
                                    + " the specified key\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the asker came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the asker came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the asker found the value and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the asker found the value but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. HashMap may end the race with a ConcurrentModificationException of its own, which reads"
                + " as an exception here.")
public class ComputeIfAbsentThatFindsIsAnAccess {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public ComputeIfAbsentThatFindsIsAnAccess(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void asker(II_Result r) {
        Integer value = map.computeIfAbsent(1, key -> null);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
