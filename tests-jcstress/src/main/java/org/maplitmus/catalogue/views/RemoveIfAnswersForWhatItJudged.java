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
 * One thread removes every stale value through the entries while another puts a fresh one.
 *
 * <p>Either the stale value is removed, and the put finds nothing; or the put replaces it, and nothing is removed.
 */
@Guarantee(
        id = "VUE-03",
        statement =
                "entrySet().removeIf beside a put of a fresh value removes the stale one and answers true, or removes"
                        + " nothing and answers false.",
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
            @Outcome(id = "1, 0, 2", sentence = "the stale value was removed, and the put came after it"),
            @Outcome(id = "0, 1, 2", sentence = "the put replaced the stale value, and nothing was removed")
        },
        broken = {
            @Outcome(
                    id = "1, 1, 2",
                    sentence = "the put replaced the stale value, and the removal said that it had removed it"),
            @Outcome(
                    id = "1, 1, 0",
                    sentence = "the predicate was asked of the stale value, and the fresh one was removed"),
            @Outcome(
                    id = "0, 0, 2",
                    sentence = "the put found no value, and no removal was told of",
                    unseen = "no view here answers false after a removal of its own"),
            @Outcome(
                    id = {"0, 1, 0", "[01], 0, 0", ".*, .*, 1"},
                    sentence = "the fresh value is not there after a put that nothing has removed",
                    unseen = "no map here loses a put beside a removal that answers false")
        },
        note = "Any machine shows it on a map whose views inherit removeIf from Collection.")
public class RemoveIfAnswersForWhatItJudged {

    private static final int STALE = 1;
    private static final int FRESH = 2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the stale value. */
    public RemoveIfAnswersForWhatItJudged(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, STALE);
    }

    @Actor
    public void cleaner(III_Result r) {
        r.r1 = map.entrySet().removeIf(entry -> entry.getValue() == STALE) ? 1 : 0;
    }

    @Actor
    public void writer(III_Result r) {
        r.r2 = Read.orZero(map.put(1, FRESH));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
