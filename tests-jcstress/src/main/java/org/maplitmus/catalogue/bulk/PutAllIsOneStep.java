package org.maplitmus.catalogue.bulk;

import java.util.Map;
import java.util.TreeMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A reader looks for one key and then for another while both are put at once.
 *
 * <p>If the first key is there, the putAll has happened, and the second must be there too. A map that puts key by key
 * can be met half-way.
 */
@Guarantee(
        id = "BLK-02",
        statement = "A thread that has seen one key of a putAll sees every other key of it.",
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
            @Outcome(id = "0, 0", sentence = "both looks came before the putAll"),
            @Outcome(id = "0, 2", sentence = "the putAll came between the two looks"),
            @Outcome(id = "1, 2", sentence = "both looks came after the putAll")
        },
        broken = @Outcome(id = "1, 0", sentence = "the first key was there and the second not yet"),
        note = "Any machine shows it. The reader asks for the key first that the source shows first.")
public class PutAllIsOneStep {

    private static final Map<Integer, Integer> SOURCE = new TreeMap<>(Map.of(1, 1, 2, 2));

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public PutAllIsOneStep(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.putAll(SOURCE);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
