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
 * A writer replaces the value of a key twice while a reader looks twice.
 *
 * <p>The key is there from the start, so the map takes its update path: the place stays and only the value changes.
 */
@Guarantee(
        id = "COH-03",
        statement = "The values that one thread stores under a key are seen in the order in which it stored them.",
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(
                    id = {"10, 10", "11, 11", "12, 12"},
                    sentence = "no update came between the two looks"),
            @Outcome(
                    id = {"10, 11", "11, 12"},
                    sentence = "one update came between the two looks"),
            @Outcome(id = "10, 12", sentence = "both updates came between the two looks")
        },
        broken = {
            @Outcome(
                    id = {"12, 11", "11, 10"},
                    sentence = "the second look saw the value before the one the first look saw"),
            @Outcome(
                    id = "12, 10",
                    sentence = "the first look saw the last value and the second saw the first",
                    unseen = "both other puts would have to come between two reads that were swapped"),
            @Outcome(
                    id = {"0, 0", "0, 10", "0, 11", "0, 12", "10, 0", "11, 0", "12, 0"},
                    sentence = "a look found no mapping although there was one all the time",
                    unseen = "no map here takes a key out of the table to give it a new value")
        },
        note = "The hardware keeps reads of one location in order: a plain field needs a compiler that swaps"
                + " them, a map with two places for one mapping shows it anywhere.")
public class UpdatesAreSeenInOrder {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the first value. */
    public UpdatesAreSeenInOrder(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 10);
    }

    @Actor
    public void writer() {
        map.put(1, 11);
        map.put(1, 12);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(1));
    }
}
