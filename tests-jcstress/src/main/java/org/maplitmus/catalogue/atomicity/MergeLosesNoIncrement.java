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
 * Two threads count the same word with merge.
 *
 * <p>Reading the old count, adding one and storing the sum must not let another count slip in between. The function may
 * run more than once: only the sum matters here.
 */
@Guarantee(
        id = "ATO-06",
        statement = "Two merges that each add one to a key add two.",
        source = {
            @Source(
                    value = "ConcurrentHashMap.merge: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"),
            @Source(
                    value = "ConcurrentMap.merge: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#merge(K,V,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "2", sentence = "both threads were counted"),
        broken = {
            @Outcome(id = "1", sentence = "both threads started from the same count, and one of them was lost"),
            @Outcome(
                    id = "0",
                    sentence = "neither thread was counted",
                    unseen = "no map here loses the updates of both threads at once")
        },
        note = "Any machine shows it. An unsynchronized HashMap may also end a merge with a"
                + " ConcurrentModificationException.")
public class MergeLosesNoIncrement {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public MergeLosesNoIncrement(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstCounter() {
        map.merge(1, 1, Integer::sum);
    }

    @Actor
    public void secondCounter() {
        map.merge(1, 1, Integer::sum);
    }

    @Arbiter
    public void total(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
