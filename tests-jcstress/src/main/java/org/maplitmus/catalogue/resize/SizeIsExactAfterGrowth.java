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
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads put eight keys each, no key in common, and the table has to grow on the way.
 *
 * <p>The count decides when a table grows, so it is at work in every put, and a put that goes on in the wider table
 * must be counted once all the same.
 */
@Guarantee(
        id = "RSZ-03",
        statement = "The size counts every key that two threads have put while the table grew.",
        source = {
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source(
                    value =
                            "ConcurrentHashMap: size and its like \"are typically useful only when a map is not undergoing concurrent updates in other threads\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = @Outcome(id = "16", sentence = "every put was counted once"),
        broken = {
            @Outcome(
                    id = {"[0-9]", "1[0-5]"},
                    sentence = "both threads added to the same old count, or a key was lost"),
            @Outcome(
                    id = {"1[7-9]", "2[0-9]", "3[0-2]"},
                    sentence = "a put was counted again",
                    unseen = "no map here counts a key again that growth has moved")
        },
        note = "Any machine shows it within some thousand samples on an unsynchronized table.")
@Reaches(value = Mechanism.GROWTH, from = 0, to = 14, moved = true)
public class SizeIsExactAfterGrowth {

    private static final int HEAD = Growth.head(SizeIsExactAfterGrowth.class);
    private static final int KEYS_EACH = 8;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, and stores what it needs to grow soon. */
    public SizeIsExactAfterGrowth(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, HEAD);
    }

    @Actor
    public void firstGrower() {
        putAll(HEAD + 1, HEAD + KEYS_EACH);
    }

    @Actor
    public void secondGrower() {
        putAll(HEAD + KEYS_EACH + 1, HEAD + 2 * KEYS_EACH);
    }

    @Arbiter
    public void size(I_Result r) {
        r.r1 = map.size() - HEAD;
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
