package org.maplitmus.catalogue.bulk;

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
 * A reader looks for one key and then for another while the map is cleared.
 *
 * <p>If the first key is gone, the clear has happened, and the second must be gone too. A clear that sweeps from bin to
 * bin can be met half-way.
 */
@Guarantee(
        id = "BLK-04",
        statement = "A thread that has seen one key cleared sees every other key cleared.",
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
            @Outcome(id = "1, 2", sentence = "both looks came before the clear"),
            @Outcome(id = "1, 0", sentence = "the clear came between the two looks"),
            @Outcome(id = "0, 0", sentence = "both looks came after the clear")
        },
        broken = @Outcome(id = "0, 2", sentence = "the first key was gone and the second still there"),
        note = "Any machine shows it.")
public class ClearIsOneStep {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores two keys. */
    public ClearIsOneStep(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void cleaner() {
        map.clear();
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
