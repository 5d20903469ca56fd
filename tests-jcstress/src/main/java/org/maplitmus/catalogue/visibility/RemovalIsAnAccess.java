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
 * The writer does its work and puts; the remover takes the element out and looks for the work.
 *
 * <p>Who removes an element has had it in hand. The order is the same as for a get: a queue that is made of a map hands
 * on the work together with its elements.
 */
@Guarantee(
        id = "VIS-08",
        statement = "What a thread did before a put is seen by the thread whose remove returns that value.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value = "Map.remove: \"Returns the value to which this map previously associated the key\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the remover came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the remover came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the remover took the element and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the remover took the element but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. A map whose remove takes a lock shows it only if the put takes none.")
public class RemovalIsAnAccess {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public RemovalIsAnAccess(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void remover(II_Result r) {
        Integer value = map.remove(1);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
