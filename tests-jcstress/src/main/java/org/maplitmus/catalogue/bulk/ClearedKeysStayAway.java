package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A map is cleared while a thread puts so many other keys that it grows.
 *
 * <p>The keys that were there before the clear are put by nobody again. Growth, which copies them, must not bring them
 * back.
 */
@Guarantee(
        id = "BLK-21",
        statement = "Keys that were there before a clear are gone after the clear, also while the table grows.",
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
        allowed = @Outcome(id = "0, 0", sentence = "the old keys were gone, and stayed away"),
        broken = {
            @Outcome(
                    id = "[1-9], 0",
                    sentence = "an old key was there right after the clear, and went later",
                    unseen = "a key that outlives the clear is removed by nobody here"),
            @Outcome(id = "0, [1-9]", sentence = "an old key came back after the clear"),
            @Outcome(id = "[1-9], [1-9]", sentence = "an old key outlived the clear")
        },
        note = "Any machine shows it on a map whose clear empties a table that is being copied.")
public class ClearedKeysStayAway {

    private static final int OLD_KEYS = 6;
    private static final int ALL_KEYS = 20;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old keys. */
    public ClearedKeysStayAway(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void cleaner(II_Result r) {
        map.clear();
        r.r1 = oldKeysFound();
    }

    @Actor
    public void grower() {
        putAll(OLD_KEYS + 1, ALL_KEYS);
    }

    @Arbiter
    public void whatCameBack(II_Result r) {
        r.r2 = oldKeysFound();
    }

    private int oldKeysFound() {
        int found = 0;
        for (int key = 1; key <= OLD_KEYS; key++) {
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
