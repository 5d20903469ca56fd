package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A thread removes every other of 16 old keys while another puts 96 keys, for which the table grows again and again.
 *
 * <p>If several threads move parts of a table, a part that is moved once more, by one that is late, has the entries of
 * then.
 */
@Guarantee(
        id = "RSZ-13",
        statement = "Keys that are removed while the table grows twice are found by their remover and stay removed,"
                + " and no other key goes.",
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
        allowed =
                @Outcome(
                        id = "0, 0, 0",
                        sentence = "all that was removed was found and is gone, and all else is there"),
        broken = {
            @Outcome(id = ".*, [1-9][0-9]*, .*", sentence = "a key is there that the remover had removed or missed"),
            @Outcome(
                    id = "[1-9][0-9]*, 0, .*",
                    sentence = "the remover missed a key, and the key was lost nevertheless"),
            @Outcome(id = "0, 0, [1-9][0-9]*", sentence = "a key that nobody removed is lost")
        },
        note = "Any machine shows it on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 16, to = 102, moved = true, times = 2)
public class RemovalsBesideRepeatedGrowthHold {

    private static final int HEAD = Growth.head(RemovalsBesideRepeatedGrowthHold.class);
    private static final int OLD_KEYS = 16;
    private static final int NEW_KEYS = 96;
    private static final int FIRST_OLD_KEY = HEAD + 1;
    private static final int LAST_OLD_KEY = HEAD + OLD_KEYS;
    private static final int LAST_KEY = LAST_OLD_KEY + NEW_KEYS;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public RemovalsBesideRepeatedGrowthHold(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, LAST_OLD_KEY);
    }

    @Actor
    public void grower() {
        putAll(LAST_OLD_KEY + 1, LAST_KEY);
    }

    @Actor
    public void remover(III_Result r) {
        int missed = 0;
        for (int key = FIRST_OLD_KEY; key <= LAST_OLD_KEY; key += 2) {
            missed += map.remove(key) == null ? 1 : 0;
        }
        r.r1 = missed;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        int kept = found(FIRST_OLD_KEY + 1, LAST_OLD_KEY, 2) + found(LAST_OLD_KEY + 1, LAST_KEY, 1);
        r.r2 = found(FIRST_OLD_KEY, LAST_OLD_KEY, 2);
        r.r3 = OLD_KEYS / 2 + NEW_KEYS - kept;
    }

    private int found(int first, int last, int step) {
        int found = 0;
        for (int key = first; key <= last; key += step) {
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
