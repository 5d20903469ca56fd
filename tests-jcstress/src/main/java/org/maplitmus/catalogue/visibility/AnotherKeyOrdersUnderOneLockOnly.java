package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The writer does its work, puts one key and then sets a plain field; a reader that sees the field set gets another key
 * and looks for the work.
 *
 * <p>The two meet in one map but not on one element. Where every operation holds one lock, the get comes after the put
 * and orders the threads, as code that leans on a synchronizedMap may have come to expect. ConcurrentHashMap gives
 * edges only between operations on one key.
 */
@Guarantee(
        id = "VIS-18",
        statement =
                "A get orders its thread after an earlier put of another key only if one lock guards the whole map.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.4, Synchronization Order: \"An unlock action on monitor m synchronizes-with all subsequent"
                                    + " lock actions on m\"",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value =
                            "ConcurrentHashMap: an update operation for a given key \"bears a happens-before relation with any"
                                    + " (non-null) retrieval for that key reporting the updated value\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ORDERED_UPDATES,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before the announcement, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the reader came before the announcement, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the reader saw the announcement and the work")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence =
                                "the reader saw what was announced after the put, and looked into the map, but did not see the work"
                                        + " before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. A get with an acquire, such as ConcurrentHashMap's, happens to keep the two loads in"
                + " order.")
public class AnotherKeyOrdersUnderOneLockOnly {

    private final Map<Integer, Integer> map;
    private int work;
    private int announced;

    /** Shares {@code map}, which must be empty. */
    public AnotherKeyOrdersUnderOneLockOnly(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
        announced = 1;
    }

    @Actor
    public void reader(II_Result r) {
        int heard = announced;
        map.get(2);
        int seen = work;
        r.r1 = heard;
        r.r2 = seen;
    }
}
