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
 * A reader looks for the later key of a sorted source and then for the earlier one while the source is put.
 *
 * <p>A map that puts key by key may be met half-way, but each put comes before the next. Who has seen the later key is
 * ordered after the put of the earlier one.
 */
@Guarantee(
        id = "BLK-01",
        statement = "A thread that has seen the later key of a putAll from a sorted map sees the earlier one too.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: an update \"bears a happens-before relation with any (non-null) retrieval\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "AbstractMap.putAll: it \"calls this map's put operation once for each entry returned by the iteration\"",
                    url = Docs.UTIL + "AbstractMap.html#putAll(java.util.Map)"),
            @Source(
                    "The implementation of ConcurrentHashMap.putAll, JDK 17 and 25, does the same: its documentation leaves"
                            + " the order open")
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both looks came before the puts"),
            @Outcome(id = "0, 1", sentence = "the look for the later key came before its put"),
            @Outcome(id = "2, 1", sentence = "both looks came after the puts")
        },
        broken = @Outcome(id = "2, 0", sentence = "the reader saw the later key but not the earlier one"),
        note = "A map that puts in the order of the source needs a compiler that swaps the reads, or a weakly ordered"
                + " machine; one that puts bin by bin shows it anywhere.")
public class PutAllKeepsTheOrderOfItsSource {

    private static final Map<Integer, Integer> SOURCE = new TreeMap<>(Map.of(1, 1, 2, 2));

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public PutAllKeepsTheOrderOfItsSource(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.putAll(SOURCE);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(2));
        r.r2 = Read.orZero(map.get(1));
    }
}
