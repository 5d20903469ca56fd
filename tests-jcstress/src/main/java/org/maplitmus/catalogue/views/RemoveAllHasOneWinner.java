package org.maplitmus.catalogue.views;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads remove one mapping of two by a list, one through the keys, the other through the entries.
 *
 * <p>The removeAll that a view inherits walks over the shorter of the two, and counts what it has met in the other,
 * whether or not the mapping was still there when it was to be removed.
 */
@Guarantee(
        id = "VUE-04",
        statement =
                "Of keySet().removeAll and entrySet().removeAll of one mapping by two threads, exactly one answers true.",
        source =
                @Source(
                        value = "Collection.removeAll: \"true if this collection changed as a result of the call\"",
                        url = Docs.UTIL + "Collection.html#removeAll(java.util.Collection)"),
        promise = MapPromises.TRUE_BULK_REMOVALS,
        allowed = {
            @Outcome(id = "1, 0, 1", sentence = "the removal through the keys won"),
            @Outcome(id = "0, 1, 1", sentence = "the removal through the entries won")
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
        note =
                "Any machine shows it on a map whose views inherit removeAll. ConcurrentHashMap tells the truth here, and"
                        + " not in VUE-05.")
public class RemoveAllHasOneWinner {

    private static final List<Integer> KEYS = List.of(1, 3);
    private static final List<Entry<Integer, Integer>> ENTRIES = List.of(Map.entry(1, 1), Map.entry(3, 3));

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores two mappings. */
    public RemoveAllHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void throughKeys(III_Result r) {
        r.r1 = map.keySet().removeAll(KEYS) ? 1 : 0;
    }

    @Actor
    public void throughEntries(III_Result r) {
        r.r2 = map.entrySet().removeAll(ENTRIES) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = (map.get(1) == null ? 0 : 1) + (map.get(2) == null ? 0 : 1);
    }
}
