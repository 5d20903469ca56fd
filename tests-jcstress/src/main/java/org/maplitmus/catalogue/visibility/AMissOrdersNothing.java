package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The program of VIS-01, with an eye on the reader that comes too early for the mapping.
 *
 * <p>Nothing follows from a get that returns null: the work may be seen all the same. Who takes a miss for a proof that
 * the writer has not begun is wrong.
 */
@Limit(
        id = "VIS-06",
        statement = "A get that returns null need not come before the writer's work: that may be seen, or not.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: an update operation for a given key \"bears a happens-before relation with any"
                                        + " (non-null) retrieval for that key reporting the updated value\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        shows = @Outcome(id = "0, 1", sentence = "the reader missed the put and saw the work that came before it"),
        others = {
            @Outcome(id = "0, 0", sentence = "the reader missed, and the work was not done"),
            @Outcome(id = "1, 1", sentence = "the reader saw the put and the work before it"),
            @Outcome(
                    id = "1, 0",
                    sentence =
                            "the reader saw the put but not the work before it, which VIS-01 rules out for maps that publish")
        },
        witness = "HashMap",
        note = "Any machine shows it on any map: the work comes first, so it can be seen before the put.")
public class AMissOrdersNothing {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public AMissOrdersNothing(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        Integer value = map.get(1);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
