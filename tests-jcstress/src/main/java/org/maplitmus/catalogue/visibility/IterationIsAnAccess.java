package org.maplitmus.catalogue.visibility;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The writer does its work and puts; a walker meets the element in an iteration and looks for the work.
 *
 * <p>An element that an iterator hands out was accessed, as if by a get.
 */
@Guarantee(
        id = "VIS-13",
        statement = "What a thread did before a put is seen by every thread whose iterator has met that element.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentHashMap: \"Any non-null result returned from get(key) and related access methods bears a"
                                    + " happens-before relation with the associated insertion or update\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.PUBLICATION_BY_ITERATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the walker met nothing, and the work was not done"),
            @Outcome(id = "0, 1", sentence = "the walker met nothing, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the walker met the element and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the walker met the element but did not see the work that came before it"),
        detected =
                @Outcome(
                        id = {"-1, 0", "-1, 1"},
                        sentence = "the walker's iterator reported the change"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. The iterators of a synchronizedMap take no lock, so it does not promise this unless the"
                + " walker holds the monitor of the map.")
public class IterationIsAnAccess {

    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public IterationIsAnAccess(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void walker(II_Result r) {
        r.r1 = valueMet();
        r.r2 = work;
    }

    private int valueMet() {
        int met = 0;
        try {
            for (int value : map.values()) {
                met = value;
            }
            return met;
        } catch (ConcurrentModificationException changed) {
            return GAVE_UP;
        }
    }
}
