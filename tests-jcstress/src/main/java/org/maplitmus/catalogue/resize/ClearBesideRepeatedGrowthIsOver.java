package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread clears a map and then puts 16 keys while another puts 96 keys, for which the table grows again and again.
 *
 * <p>Whatever table the clear meets, and whatever table is being filled from that one: once the clear has returned, it
 * has no more effect.
 */
@Guarantee(
        id = "RSZ-15",
        statement = "While the table grows twice, a clear takes the keys that were there before it and none that its"
                + " thread puts after it.",
        source = {
            @Source(
                    value = "Map.clear: \"Removes all of the mappings from this map\"",
                    url = Docs.UTIL + "Map.html#clear()"),
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                            + " update operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SAFE_RESIZE,
        allowed =
                @Outcome(
                        id = "0, 16",
                        sentence = "no old key is left, and all keys that were put after the clear are there"),
        broken = {
            @Outcome(id = "[1-9], .*", sentence = "an old key outlived the clear, or came back after it"),
            @Outcome(id = "0, ([0-9]|1[0-5])", sentence = "a key is lost that was put after the clear")
        },
        note = "Any machine shows it on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 8, to = 50, times = 2)
public class ClearBesideRepeatedGrowthIsOver {

    private static final int OLD_KEYS = 8;
    private static final int LAST_KEY_OF_THE_GROWER = OLD_KEYS + 96;
    private static final int LAST_KEY = LAST_KEY_OF_THE_GROWER + 16;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public ClearBesideRepeatedGrowthIsOver(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void grower() {
        putAll(OLD_KEYS + 1, LAST_KEY_OF_THE_GROWER);
    }

    @Actor
    public void cleaner() {
        map.clear();
        putAll(LAST_KEY_OF_THE_GROWER + 1, LAST_KEY);
    }

    @Arbiter
    public void whatIsThere(II_Result r) {
        r.r1 = found(1, OLD_KEYS);
        r.r2 = found(LAST_KEY_OF_THE_GROWER + 1, LAST_KEY);
    }

    private int found(int first, int last) {
        int found = 0;
        for (int key = first; key <= last; key++) {
            found += map.get(key) == null ? 0 : 1;
        }
        return found;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
