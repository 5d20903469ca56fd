package org.maplitmus.catalogue.iteration;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread counts the keys while another stores a new value for one of them.
 *
 * <p>The structure stays as it is, so even a fail-fast iterator has nothing to report.
 */
@Guarantee(
        id = "ITR-10",
        statement = "A put of a new value for a present key never disturbs an iteration.",
        source =
                @Source(
                        value =
                                "HashMap: \"merely changing the value associated with a key that an instance already contains is not a structural modification\"",
                        url = Docs.UTIL + "HashMap.html"),
        promise = MapPromises.VALUE_UPDATES,
        allowed = @Outcome(id = "4", sentence = "the iterator met each key once"),
        broken = {
            @Outcome(id = "-9", sentence = "the iterator ended with an exception because of the new value"),
            @Outcome(
                    id = {"0", "1", "2", "3"},
                    sentence = "the iterator missed a key because of the new value"),
            @Outcome(
                    id = {"5", "6", "7", "8"},
                    sentence = "the iterator met a key again because of the new value")
        },
        note =
                "Any machine shows it on a LinkedHashMap in access order, in which a put of a present key moves it to the"
                        + " end and counts as a structural modification. In Go every write beside a range loop is a misuse.")
public class ANewValueDisturbsNoIteration {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores four keys. */
    public ANewValueDisturbsNoIteration(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator(I_Result r) {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        r.r1 = keys;
    }

    @Actor
    public void writer() {
        map.put(1, 9);
    }
}
