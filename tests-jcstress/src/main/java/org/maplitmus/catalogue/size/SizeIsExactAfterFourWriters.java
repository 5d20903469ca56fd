package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.FourThreads;
import org.maplitmus.catalogue.Tally;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Four threads put many keys, none in common; when all have finished, the size is compared with the keys that an
 * iteration meets.
 *
 * <p>It is for machines with few CPUs what SIZ-08 is for others: threads that are stopped between two steps meet there
 * too, if there are enough steps. The value is one that no collection takes away from a map with weak values.
 */
@Guarantee(
        id = "SIZ-09",
        statement =
                "When four threads have put many keys, none in common, size is the number of keys that an iteration meets.",
        source = {
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source(
                    value =
                            "ConcurrentHashMap: size is useful \"only when a map is not undergoing concurrent updates\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "exact", sentence = "the size is the number of keys that the iteration met"),
        broken = {
            @Outcome(id = "too small", sentence = "the iteration met more keys than the size says"),
            @Outcome(id = "too large", sentence = "the iteration met fewer keys than the size says")
        },
        note = "Any machine shows it.")
public class SizeIsExactAfterFourWriters {

    private static final int KEYS_EACH = 1000;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeIsExactAfterFourWriters(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Trial(seconds = 10, times = 20)
    public void writers(L_Result r) throws InterruptedException {
        FourThreads.run(writer -> putFrom(writer * KEYS_EACH + 1));
        Tally tally = Tally.at(map, FourThreads.COUNT * KEYS_EACH);
        r.r1 = described(Integer.compare(tally.size(), tally.met()));
    }

    private static String described(int difference) {
        return difference == 0 ? "exact" : difference < 0 ? "too small" : "too large";
    }

    private void putFrom(int first) {
        for (int key = first; key < first + KEYS_EACH; key++) {
            map.put(key, 1);
        }
    }
}
