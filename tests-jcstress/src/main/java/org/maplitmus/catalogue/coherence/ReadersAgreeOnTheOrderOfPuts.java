package org.maplitmus.catalogue.coherence;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Two writers store their values under one key while two readers look twice each.
 *
 * <p>One of the two puts is the earlier one. Which it is, is open; but it is the same for all who look.
 */
@Guarantee(
        id = "COH-06",
        statement = "All threads see two racing puts of one key in the same order.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.COHERENT_READS,
        allowed =
                @Outcome(
                        id = "(0, [012]|[12], [12]), (0, [012]|[12], [12])",
                        sentence = "the two readers can be put on one line with the puts"),
        broken =
                @Outcome(
                        id = {"1, 2, 2, 1", "2, 1, 1, 2"},
                        sentence =
                                "one reader saw the first value give way to the second, the other the second to the first"),
        note = "The shape is known as CoRRRR, and needs four processors. Every machine keeps the writes of one"
                + " location in one order for all: it takes a map with two places for one mapping.")
public class ReadersAgreeOnTheOrderOfPuts {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ReadersAgreeOnTheOrderOfPuts(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        map.put(1, 1);
    }

    @Actor
    public void secondWriter() {
        map.put(1, 2);
    }

    @Actor
    public void firstReader(IIII_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(1));
    }

    @Actor
    public void secondReader(IIII_Result r) {
        r.r3 = Read.orZero(map.get(1));
        r.r4 = Read.orZero(map.get(1));
    }
}
