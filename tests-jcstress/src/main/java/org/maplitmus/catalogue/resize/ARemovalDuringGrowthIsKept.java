package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread removes an old key while another makes the table grow.
 *
 * <p>If the entry was copied before it was removed, it must not come back with the wider table. The two old keys share
 * a bin in a table of 16 and part when it grows.
 */
@Guarantee(
        id = "RSZ-05",
        statement = "A key that is removed while the table grows is found by its remover and stays removed.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "17, 0", sentence = "the remover got the value, and the key is gone"),
        broken = {
            @Outcome(id = "17, 17", sentence = "the remover got the value, and growth brought the key back"),
            @Outcome(id = "0, 17", sentence = "the remover missed the key, which is still there"),
            @Outcome(id = "0, 0", sentence = "the remover missed the key, and it was lost nevertheless")
        },
        note =
                "Any machine shows it on an unsynchronized table, though seldom: the removal has to meet the one bin that"
                        + " is being copied.")
@Reaches(value = Mechanism.GROWTH, from = 2, to = 13, moved = true)
public class ARemovalDuringGrowthIsKept {

    private static final int HEAD = Growth.head(ARemovalDuringGrowthIsKept.class);
    private static final int OLD_KEY = HEAD + 1;
    private static final int LAST_KEY = HEAD + 14;
    private static final int REMOVED = HEAD + 17;
    private static final int VALUE = 17;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores two keys. */
    public ARemovalDuringGrowthIsKept(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEY);
        map.put(REMOVED, VALUE);
    }

    @Actor
    public void grower() {
        putAll(OLD_KEY + 1, LAST_KEY);
    }

    @Actor
    public void remover(II_Result r) {
        r.r1 = Read.orZero(map.remove(REMOVED));
    }

    @Arbiter
    public void value(II_Result r) {
        r.r2 = Read.orZero(map.get(REMOVED));
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
