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
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * One thread adds one to every value of the map while another adds one to the value of a key.
 *
 * <p>replaceAll need not be of one instant for the whole map, but what it does to each key is a read-modify-write of
 * its own, and must not overwrite what came in between.
 */
@Guarantee(
        id = "ATO-17",
        statement = "A replaceAll and a merge that each add one to a key add two.",
        source = {
            @Source(
                    value = "ConcurrentMap.replaceAll: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#replaceAll(java.util.function.BiFunction)"),
            @Source(
                    value = "ConcurrentHashMap.merge: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "3", sentence = "both threads were counted"),
        broken = {
            @Outcome(id = "2", sentence = "both threads started from the same count, and one of them was lost"),
            @Outcome(
                    id = "1",
                    sentence = "neither thread was counted",
                    unseen = "no map here loses the updates of both threads at once"),
            @Outcome(
                    id = "0",
                    sentence = "the key is gone, though nobody removed it",
                    unseen = "no map here takes a key away to replace its value")
        },
        note = "Any machine shows it.")
public class ReplaceAllLosesNoMerge {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the first count. */
    public ReplaceAllLosesNoMerge(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void replacer() {
        map.replaceAll((key, count) -> count + 1);
    }

    @Actor
    public void merger() {
        map.merge(1, 1, Integer::sum);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
