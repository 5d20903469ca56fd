package org.maplitmus.catalogue.atomicity;

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
 * One thread removes a mapping by a merge that answers null while another puts a new value.
 *
 * <p>The put is told whether the old value was still there. If it was, the put came first, and the merge must have
 * taken away what it put.
 */
@Guarantee(
        id = "ATO-16",
        statement =
                "A merge to null and a put of one key take effect one after the other: either the put finds nothing, or"
                        + " the merge removes what it has put.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.merge: \"replaces the value with the results of the given remapping function, or removes if null. The entire method invocation is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"),
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = {
            @Outcome(id = "1, 0", sentence = "the put replaced the old value, and the merge removed the new one"),
            @Outcome(id = "0, 2", sentence = "the merge removed the old value, and the put stored the new one")
        },
        broken = {
            @Outcome(id = "1, 2", sentence = "the put replaced the old value, and the merge removed nothing"),
            @Outcome(id = "0, 0", sentence = "the put found nothing to replace, and yet its value was removed"),
            @Outcome(
                    id = {"0, 1", "1, 1", "1, 9", "0, 9"},
                    sentence = "neither the removal nor the put shows in the map",
                    unseen = "no map here loses both the removal and the put")
        },
        note = "Any machine shows it, in a map that merges by compare-and-set and does not try again.")
public class MergeToNullAndPutTakeTurns {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the value that is merged. */
    public MergeToNullAndPutTakeTurns(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void merger() {
        map.merge(1, 9, (present, added) -> null);
    }

    @Actor
    public void writer(II_Result r) {
        r.r1 = Read.orZero(map.put(1, 2));
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }
}
