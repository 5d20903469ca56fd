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
 * The writer does its work and puts; another thread computes the value anew, and its function looks for the work.
 *
 * <p>The function is given the old value, which is an access: it may use whatever that value was made from.
 */
@Guarantee(
        id = "VIS-12",
        statement = "What a thread did before a put is seen inside the remapping function that is given that value.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentHashMap.compute: \"Attempts to compute a mapping for the specified key and its current"
                                    + " mapped value (or null if there is no current mapping)\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the function came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the function came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the function was given the value and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the function was given the value but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. A function that runs under the lock of the writers is ordered by that.")
public class RemappingFunctionSeesTheWork {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public RemappingFunctionSeesTheWork(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void mapper(II_Result r) {
        map.compute(1, (key, old) -> {
            int seen = work;
            r.r1 = Read.orZero(old);
            r.r2 = seen;
            return old;
        });
    }
}
