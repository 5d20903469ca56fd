package org.maplitmus.catalogue.views;

import java.util.List;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads keep one mapping of two and so remove the other, one through the keys, the other through the values.
 *
 * <p>The retainAll that a view inherits answers true for each element that it has met and does not keep, whether or not
 * the mapping was still there when it was to be removed.
 */
@Guarantee(
        id = "VUE-05",
        statement =
                "Of keySet().retainAll and values().retainAll that both remove one mapping, exactly one answers true.",
        source =
                @Source(
                        value = "Collection.retainAll: \"true if this collection changed as a result of the call\"",
                        url = Docs.UTIL + "Collection.html#retainAll(java.util.Collection)"),
        promise = MapPromises.TRUE_BULK_REMOVALS,
        allowed = {
            @Outcome(id = "1, 0, 1", sentence = "the removal through the keys won"),
            @Outcome(id = "0, 1, 1", sentence = "the removal through the values won")
        },
        broken = {
            @Outcome(id = "1, 1, 1", sentence = "both threads were told that they had removed the one mapping"),
            @Outcome(
                    id = "0, 0, 1",
                    sentence = "the mapping is gone, and no thread was told that it had removed it",
                    unseen = "no view here answers false after a removal of its own"),
            @Outcome(
                    id = ".*, .*, [02]",
                    sentence = "not one mapping is left of the two",
                    unseen = "no map here removes the wrong mapping, or puts one back")
        },
        note = "Any machine shows it on a map whose views inherit retainAll, and on ConcurrentHashMap, whose own"
                + " answers true for each mapping that it has met.")
public class RetainAllHasOneWinner {

    private static final List<Integer> KEPT = List.of(2);

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores two mappings. */
    public RetainAllHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void throughKeys(III_Result r) {
        r.r1 = map.keySet().retainAll(KEPT) ? 1 : 0;
    }

    @Actor
    public void throughValues(III_Result r) {
        r.r2 = map.values().retainAll(KEPT) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = (map.get(1) == null ? 0 : 1) + (map.get(2) == null ? 0 : 1);
    }
}
