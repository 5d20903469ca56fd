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
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads replace the value that both have seen, as with a compare-and-set.
 *
 * <p>Whoever fails has to look again. If both succeed, one has replaced what it has never seen.
 */
@Guarantee(
        id = "ATO-05",
        statement = "Of two replaces that both expect the present value exactly one succeeds, and its value stays.",
        source =
                @Source(
                        value =
                                "ConcurrentMap.replace: \"Replaces the entry for a key only if currently mapped to a given value\"; \"the action is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html#replace(K,V,V)"),
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "1, 0, 2", sentence = "the first thread replaced the value, and the second was refused"),
            @Outcome(id = "0, 1, 3", sentence = "the second thread replaced the value, and the first was refused")
        },
        broken = {
            @Outcome(
                    id = {"1, 1, 2", "1, 1, 3"},
                    sentence = "both threads were told that they had replaced the one value"),
            @Outcome(
                    id = "0, 0, 1",
                    sentence = "both threads were refused, and the value that they expected is there",
                    unseen = "no map here compares with a value that neither thread has stored"),
            @Outcome(
                    id = {"1, 0, 1", "1, 0, 3", "0, 1, 1", "0, 1, 2"},
                    sentence = "one thread replaced the value, and the map does not show it",
                    unseen = "no map here answers that it acted before it has")
        },
        note = "Any machine shows it: the threads need only meet between the comparison and the store.")
public class ConditionalReplaceHasOneWinner {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the value that both threads expect. */
    public ConditionalReplaceHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = map.replace(1, 1, 2) ? 1 : 0;
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = map.replace(1, 1, 3) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
