package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A reader looks for a mapping and then asks for the size while the mapping is put.
 *
 * <p>A map that counts after it has stored can be met between the two: the mapping is there and not yet counted.
 */
@Guarantee(
        id = "SIZ-01",
        statement = "A thread that has got a mapping which nobody removes is told a size that counts it.",
        source = {
            @Source(
                    "SegmentedMap: \"size and containsValue answer for one instant, also while updates are under way\""),
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: size and isEmpty are \"typically useful only when a map is not undergoing concurrent updates in other threads\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.SIZE_OF_ONE_INSTANT,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before the put"),
            @Outcome(id = "0, 1", sentence = "the put came between the get and the size"),
            @Outcome(id = "1, 1", sentence = "the reader saw the mapping, and it was counted")
        },
        broken = @Outcome(id = "1, 0", sentence = "the reader saw the mapping, and it was not yet counted"),
        note = "Any machine shows it, in a map that counts after it stores.")
public class SizeCountsWhatGetHasSeen {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeCountsWhatGetHasSeen(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = map.size();
    }
}
