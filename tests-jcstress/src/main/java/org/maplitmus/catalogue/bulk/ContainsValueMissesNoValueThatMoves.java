package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A value moves from one key to another, so that it is there all the time, while a thread looks for it.
 *
 * <p>A search that goes from bin to bin can have passed the new key's bin before the value gets there, and reach the
 * old key's bin when it has left.
 */
@Guarantee(
        id = "BLK-06",
        statement = "A containsValue finds a value that is in the map all the time, though it moves from key to key.",
        source = {
            @Source(
                    "SegmentedMap: \"size and containsValue answer for one instant, also while updates are under way\""),
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: the results of containsValue \"reflect transient states\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SIZE_OF_ONE_INSTANT,
        allowed = @Outcome(id = "1", sentence = "the value was found, under the one key or under the other"),
        broken =
                @Outcome(
                        id = "0",
                        sentence = "the search passed the new key too early and came to the old one too late"),
        note = "Any machine shows it, in a map whose search meets the new key's place first.")
public class ContainsValueMissesNoValueThatMoves {

    private static final int VALUE = 7;
    private static final int OLD_KEY = 9;
    private static final int NEW_KEY = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the value under the old key. */
    public ContainsValueMissesNoValueThatMoves(Map<Integer, Integer> map) {
        this.map = map;
        map.put(OLD_KEY, VALUE);
    }

    @Actor
    public void mover() {
        map.put(NEW_KEY, VALUE);
        map.remove(OLD_KEY);
    }

    @Actor
    public void searcher(I_Result r) {
        r.r1 = map.containsValue(VALUE) ? 1 : 0;
    }
}
