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
 * The writer does its work and puts; a reader asks for the size and looks for the work.
 *
 * <p>A number is no element. Where every operation holds one lock, the size comes after the put that it counts;
 * elsewhere it is a sum of counters, and no sentence gives it an order.
 */
@Guarantee(
        id = "VIS-15",
        statement =
                "Only a map under one lock orders what came before a put and what comes after a size that counts it.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"the results of aggregate status methods including size, isEmpty, and"
                            + " containsValue are typically useful only when a map is not undergoing concurrent updates in other"
                            + " threads\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "JLS 17.4.4, Synchronization Order: \"An unlock action on monitor m synchronizes-with all subsequent"
                                    + " lock actions on m\"",
                    url = Docs.SYNCHRONIZATION_ORDER)
        },
        promise = MapPromises.PUBLICATION_BY_SIZE,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the counter came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the counter came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the counter counted the element and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the counter counted the element but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. ConcurrentHashMap adds up volatile counters, so it keeps the order although it does not"
                + " promise it.")
public class SizePublishesNothing {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public SizePublishesNothing(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void counter(II_Result r) {
        int size = map.size();
        int seen = work;
        r.r1 = size;
        r.r2 = seen;
    }
}
