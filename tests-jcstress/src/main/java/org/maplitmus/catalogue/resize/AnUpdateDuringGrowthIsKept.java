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
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread stores a new value for an old key while another makes the table grow.
 *
 * <p>Growth copies what is in a bin. An update that reaches the bin after it was copied, and not the copy, is lost with
 * the old table.
 */
@Guarantee(
        id = "RSZ-04",
        statement = "A value that is stored for a present key while the table grows is there when it has grown.",
        source = {
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                    url = Docs.UTIL + "Map.html#put(K,V)")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed = @Outcome(id = "99", sentence = "the new value is there"),
        broken = {
            @Outcome(id = "1", sentence = "the new value went into the table that was being left"),
            @Outcome(id = "0", sentence = "the key was lost with both its values")
        },
        note =
                "Any machine shows it on an unsynchronized table, though seldom: the update has to meet the one bin that is"
                        + " being copied.")
@Reaches(value = Mechanism.GROWTH, from = 1, to = 13, moved = true)
public class AnUpdateDuringGrowthIsKept {

    private static final int HEAD = Growth.head(AnUpdateDuringGrowthIsKept.class);
    private static final int OLD_KEY = HEAD + 1;
    private static final int LAST_KEY = HEAD + 14;
    private static final int OLD_VALUE = 1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old value. */
    public AnUpdateDuringGrowthIsKept(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, HEAD);
        map.put(OLD_KEY, OLD_VALUE);
    }

    @Actor
    public void grower() {
        putAll(OLD_KEY + 1, LAST_KEY);
    }

    @Actor
    public void writer() {
        map.put(OLD_KEY, 99);
    }

    @Arbiter
    public void value(I_Result r) {
        r.r1 = Read.orZero(map.get(OLD_KEY));
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
