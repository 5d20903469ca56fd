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
 * One thread removes every stale value through the view of the values while another puts a fresh one.
 *
 * <p>The predicate has spoken of the stale value only. A view that removes the key whatever it is mapped to by then
 * takes a value that was never judged.
 */
@Guarantee(
        id = "ATO-18",
        statement = "A removeIf through values() removes no value that was put after the predicate spoke.",
        source =
                @Source(
                        value =
                                "ConcurrentMap: views \"must override methods such as removeIf when necessary to preserve atomicity guarantees\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"),
        promise = MapPromises.ATOMIC_VIEWS,
        allowed = @Outcome(id = "2", sentence = "the fresh value is there"),
        broken = {
            @Outcome(id = "0", sentence = "the predicate was asked of the stale value, and the fresh one was removed"),
            @Outcome(
                    id = "1",
                    sentence = "the stale value is still there, though it was put over",
                    unseen = "no map here puts a stale value back")
        },
        note = "Any machine shows it. Collection.removeIf asks an iterator to remove, and many iterators remove"
                + " by key.")
public class RemoveIfSparesAFreshValue {

    private static final int STALE = 1;
    private static final int FRESH = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the stale value. */
    public RemoveIfSparesAFreshValue(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, STALE);
    }

    @Actor
    public void cleaner() {
        map.values().removeIf(value -> value == STALE);
    }

    @Actor
    public void writer() {
        map.put(1, FRESH);
    }

    @Arbiter
    public void whatStayed(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
