package org.maplitmus.catalogue.views;

import java.util.Map;
import java.util.Map.Entry;
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
 * One thread removes a mapping through the keys, another through the entries.
 *
 * <p>A view that looks whether the mapping is there and then has it removed tells both that they have removed it.
 */
@Guarantee(
        id = "VUE-01",
        statement = "Of keySet().remove and entrySet().remove of one mapping by two threads, exactly one answers true.",
        source = {
            @Source(
                    value = "Set.remove: \"Returns true if this set contained the element (or equivalently, if this set"
                            + " changed as a result of the call)\"",
                    url = Docs.UTIL + "Set.html#remove(java.lang.Object)"),
            @Source(
                    value = "ConcurrentMap: \"A Map providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT_MAP)
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "1, 0, 0", sentence = "the removal through the keys won"),
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
        note = "Any machine shows it on a map whose views are inherited from AbstractMap.")
public class RemovalThroughAViewHasOneWinner {

    private static final Entry<Integer, Integer> MAPPING = Map.entry(1, 1);

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the mapping. */
    public RemovalThroughAViewHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void throughKeys(III_Result r) {
        r.r1 = map.keySet().remove(1) ? 1 : 0;
    }

    @Actor
    public void throughEntries(III_Result r) {
        r.r2 = map.entrySet().remove(MAPPING) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
