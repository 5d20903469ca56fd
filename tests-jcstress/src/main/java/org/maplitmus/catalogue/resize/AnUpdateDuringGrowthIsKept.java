package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
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
public class AnUpdateDuringGrowthIsKept {

    private static final int KEYS_TO_GROW = 14;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old value. */
    public AnUpdateDuringGrowthIsKept(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void grower() {
        for (int key = 2; key <= KEYS_TO_GROW; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void writer() {
        map.put(1, 99);
    }

    @Arbiter
    public void value(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
