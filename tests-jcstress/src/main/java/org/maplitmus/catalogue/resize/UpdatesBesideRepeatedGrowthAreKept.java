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
 * A thread stores three new values for each of 16 old keys while another puts 96 keys, for which the table grows again
 * and again.
 *
 * <p>An update that begins in one table may have to follow its bin to the next one and on to the one after that. Who
 * stops halfway writes to a table that nobody reads any more.
 */
@Guarantee(
        id = "RSZ-12",
        statement =
                "Of the values that one thread stores for present keys while the table grows twice, the last is there.",
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
        allowed = @Outcome(id = "0, 0", sentence = "every old key has its last value, and no key is lost"),
        broken = {
            @Outcome(id = "[1-9][0-9]*, 0", sentence = "an old key has an earlier value than the last that was stored"),
            @Outcome(id = ".*, [1-9][0-9]*", sentence = "an old key or a new one is lost")
        },
        note = "Any machine shows it on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 16, to = 110, moved = true, times = 2)
public class UpdatesBesideRepeatedGrowthAreKept {

    private static final int HEAD = Growth.head(UpdatesBesideRepeatedGrowthAreKept.class);
    private static final int LAST_OLD_KEY = HEAD + 16;
    private static final int LAST_KEY = HEAD + 112;
    private static final int FIRST_VALUE = 1;
    private static final int LAST_VALUE = 4;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys with their first value. */
    public UpdatesBesideRepeatedGrowthAreKept(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, LAST_OLD_KEY, FIRST_VALUE);
    }

    @Actor
    public void grower() {
        putAll(LAST_OLD_KEY + 1, LAST_KEY, LAST_VALUE);
    }

    @Actor
    public void writer() {
        for (int value = FIRST_VALUE + 1; value <= LAST_VALUE; value++) {
            putAll(HEAD + 1, LAST_OLD_KEY, value);
        }
    }

    @Arbiter
    public void staleAndLost(II_Result r) {
        r.r1 = keysWith(FIRST_VALUE, LAST_VALUE - 1);
        r.r2 = keysWith(0, 0);
    }

    private int keysWith(int least, int most) {
        int keys = 0;
        for (int key = HEAD + 1; key <= LAST_KEY; key++) {
            int value = Read.orZero(map.get(key));
            keys += value >= least && value <= most ? 1 : 0;
        }
        return keys;
    }

    private void putAll(int first, int last, int value) {
        for (int key = first; key <= last; key++) {
            map.put(key, value);
        }
    }
}
