package org.maplitmus.catalogue.resize;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Tally;
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
 * Two threads put 60 keys each, no key in common, and then remove half of their own, while the table grows again and
 * again.
 *
 * <p>The one that removes counts down while the other may still move entries, which are counted already.
 */
@Guarantee(
        id = "RSZ-16",
        statement = "When two threads have put and removed keys while the table grew twice, the size, the entries that"
                + " are met and the keys that are found agree.",
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"),
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "0, 0", sentence = "as many were counted and met as were found"),
        broken = {
            @Outcome(id = "-?[1-9][0-9]*, 0", sentence = "the size is not the number of the keys that are found"),
            @Outcome(
                    id = ".*, -?[1-9][0-9]*",
                    sentence = "the iteration met another number of entries than keys are found")
        },
        note = "Any machine shows it on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 88, moved = true, times = 2)
public class SizeIsExactAfterRemovalsBesideGrowth {

    private static final int HEAD = Growth.head(SizeIsExactAfterRemovalsBesideGrowth.class);
    private static final int KEYS_EACH = 60;
    private static final int REMOVED_EACH = 30;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores what it needs to grow soon. */
    public SizeIsExactAfterRemovalsBesideGrowth(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, HEAD);
    }

    @Actor
    public void first() {
        putAndRemove(HEAD + 1);
    }

    @Actor
    public void second() {
        putAndRemove(HEAD + KEYS_EACH + 1);
    }

    @Arbiter
    public void differences(II_Result r) {
        Tally.at(map, HEAD + 2 * KEYS_EACH).differencesTo(r);
    }

    private void putAndRemove(int first) {
        putAll(first, first + KEYS_EACH - 1);
        for (int key = first; key < first + REMOVED_EACH; key++) {
            map.remove(key);
        }
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
