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
 * A writer stores two values, one after the other, under a key that is not there yet, while a reader looks twice.
 *
 * <p>The first put makes the place and the second changes it, so the map takes its insertion path and then its update
 * path.
 */
@Guarantee(
        id = "COH-02",
        statement = "The values that one thread stores under a new key are seen in the order in which it stored them.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(
                    id = {"0, 0", "1, 1", "2, 2"},
                    sentence = "no put came between the two looks"),
            @Outcome(
                    id = {"0, 1", "1, 2"},
                    sentence = "one put came between the two looks"),
            @Outcome(id = "0, 2", sentence = "both puts came between the two looks")
        },
        broken = {
            @Outcome(id = "2, 1", sentence = "the first look saw the second value and the second look saw the first"),
            @Outcome(
                    id = {"1, 0", "2, 0"},
                    sentence = "the first look saw the mapping and the second no longer did",
                    unseen = "no map here takes a key out of the table to give it a new value")
        },
        note = "x86, ARM and POWER all keep two reads of one location in order: a plain field needs a compiler"
                + " that swaps them, a map with two places for one mapping shows it anywhere.")
public class FirstValuesAreSeenInOrder {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public FirstValuesAreSeenInOrder(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.put(1, 2);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(1));
    }
}
