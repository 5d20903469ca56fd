package org.maplitmus.catalogue.views;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads remove one mapping by a predicate, one through the values, the other through the entries.
 *
 * <p>The removeIf that a view inherits answers true as soon as its predicate has, whether or not the mapping was still
 * there when it was to be removed.
 */
@Guarantee(
        id = "VUE-02",
        statement =
                "Of values().removeIf and entrySet().removeIf of one mapping by two threads, exactly one answers true.",
        source = {
            @Source(
                    value = "Collection.removeIf: \"true if any elements were removed\"",
                    url = Docs.UTIL + "Collection.html#removeIf(java.util.function.Predicate)"),
            @Source(
                    value =
                            "ConcurrentMap: views \"must override methods such as removeIf when necessary to preserve atomicity guarantees\"",
                    url = Docs.CONCURRENT_MAP)
        },
        promise = MapPromises.ATOMIC_VIEWS,
        allowed = {
            @Outcome(id = "1, 0, 0", sentence = "the removal through the values won"),
            @Outcome(id = "0, 1, 0", sentence = "the removal through the entries won")
        },
        broken = {
            @Outcome(id = "1, 1, 0", sentence = "both threads were told that they had removed the one mapping"),
            @Outcome(
                    id = "0, 0, 0",
                    sentence = "the mapping is gone, and no thread was told that it had removed it",
                    unseen = "no view here answers false after a removal of its own"),
            @Outcome(
                    id = ".*, .*, 1",
                    sentence = "the mapping is still there after both removals",
                    unseen = "no map here puts a mapping back that two threads have removed")
        },
        note = "Any machine shows it on a map whose views inherit removeIf from Collection.")
public class RemoveIfHasOneWinner {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the mapping. */
    public RemoveIfHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void throughValues(III_Result r) {
        r.r1 = map.values().removeIf(value -> value == 1) ? 1 : 0;
    }

    @Actor
    public void throughEntries(III_Result r) {
        r.r2 = map.entrySet().removeIf(entry -> entry.getKey() == 1) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
