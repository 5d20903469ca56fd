package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread puts one key and then another while the map is cleared.
 *
 * <p>A clear that takes effect at one instant comes before both puts, between them or after both. A clear on its way
 * from bin to bin can have passed the first key's bin before the first put and reach the second's after the second put.
 */
@Guarantee(
        id = "BLK-05",
        statement = "A clear that drops the later of two puts by one thread drops the earlier one too.",
        source = {
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: during putAll and clear retrievals \"may reflect"
                                    + " insertion or removal of only some entries\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ATOMIC_BULK,
        allowed = {
            @Outcome(id = "1, 2", sentence = "the clear came before both puts"),
            @Outcome(id = "0, 2", sentence = "the clear came between the two puts"),
            @Outcome(id = "0, 0", sentence = "the clear came after both puts")
        },
        broken = @Outcome(id = "1, 0", sentence = "the clear kept the earlier put and dropped the later one"),
        note = "Any machine shows it, but both puts have to fit into the sweep from one bin to the other.")
public class ClearNeverDropsTheLaterPutOnly {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ClearNeverDropsTheLaterPutOnly(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void cleaner() {
        map.clear();
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.put(2, 2);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
