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
 * Store buffering round the map: each of two threads sets a plain field, uses the map, one by a put and the other by a
 * get of another key, and looks for what the other set.
 *
 * <p>The two meet in one map but not on one element. Where every operation holds one lock, the one that comes second
 * sees what the first did before, as code that leans on a synchronizedMap may have come to expect. ConcurrentHashMap
 * gives edges only between operations on one key.
 */
@Guarantee(
        id = "VIS-18",
        statement =
                "Of a thread that puts and one that gets another key, one sees what the other did before it, if one lock guards the whole map.",
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
            @Outcome(id = "0, 1", sentence = "the put came first, and the reader saw the writer's work"),
            @Outcome(id = "1, 0", sentence = "the get came first, and the writer saw the reader's work"),
            @Outcome(id = "1, 1", sentence = "each saw the other's work")
        },
        broken =
                @Outcome(
                        id = "0, 0",
                        sentence = "both used the map in between, and neither saw the other's work",
                        unseen = "no run whose sightings are recorded has shown it"),
        note = "x86 itself shows it: without a full fence in the get the reader's store waits in a buffer while"
                + " it looks for the writer's work. A get of ConcurrentHashMap has none.")
public class AnotherKeyOrdersUnderOneLockOnly {

    private final Map<Integer, Integer> map;
    private int written;
    private int read;

    /** Shares {@code map}, which must be empty. */
    public AnotherKeyOrdersUnderOneLockOnly(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer(II_Result r) {
        written = 1;
        map.put(1, 1);
        r.r1 = read;
    }

    @Actor
    public void reader(II_Result r) {
        read = 1;
        map.get(2);
        r.r2 = written;
    }
}
