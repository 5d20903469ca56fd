package org.maplitmus.catalogue.iteration;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads walk over the same map, and nobody writes.
 *
 * <p>Even a map without any synchronization may be shared this way. An iterator that is kept for the next loop, or a
 * walk that counts as a use, makes readers write.
 */
@Guarantee(
        id = "ITR-09",
        statement = "Two threads that iterate while nobody writes both meet every element.",
        source =
                @Source(
                        value =
                                "HashMap: \"If multiple threads access a hash map concurrently, and at least one of the threads modifies the map structurally, it must be synchronized externally\"",
                        url = Docs.UTIL + "HashMap.html"),
        promise = MapPromises.READERS_ITERATE,
        allowed = @Outcome(id = "4, 4", sentence = "both met every key"),
        broken = {
            @Outcome(
                    id = {"[0-3], [0-9]+", "4, [0-3]"},
                    sentence = "one iterator took keys away from the other"),
            @Outcome(
                    id = {"[5-9], [0-9]+", "4, [5-9]"},
                    sentence = "an iterator met keys again because of the other"),
            @Outcome(id = "-9, -9", sentence = "an iteration ended with an exception although nobody wrote")
        },
        note = "Any machine shows it on a map that keeps one iterator for all loops, as maps for primitive keys do to"
                + " spare an allocation.")
public class ReadersIterateUndisturbed {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores four keys. */
    public ReadersIterateUndisturbed(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void first(II_Result r) {
        r.r1 = met();
    }

    @Actor
    public void second(II_Result r) {
        r.r2 = met();
    }

    private int met() {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
