package org.maplitmus.catalogue.coherence;

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
 * A reader gets a value and then asks whether its key is there. Nobody removes it.
 *
 * <p>The two ways to look are two methods, and a map may have a quicker way for the second. It must not be an older
 * one.
 */
@Guarantee(
        id = "COH-04",
        statement = "A thread that got a value which nobody removes is told by containsKey that the key is there.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                        + " holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both looks came before the put"),
            @Outcome(id = "0, 1", sentence = "the put came between get and containsKey"),
            @Outcome(id = "1, 1", sentence = "both looks came after the put")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the reader got the value and was then told that the key was not there"),
        note = "x86, ARM and POWER all keep two reads of one location in order: a plain field needs a compiler that"
                + " swaps them, a map with two places for one mapping shows it anywhere.")
public class GetAndContainsKeyAgree {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public GetAndContainsKeyAgree(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = map.containsKey(1) ? 1 : 0;
    }
}
