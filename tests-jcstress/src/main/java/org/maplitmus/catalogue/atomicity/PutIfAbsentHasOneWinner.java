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
 * Two threads claim one key with putIfAbsent, each with its own number.
 *
 * <p>Null means "you won". One thread must win, the other must be told the winner's number, and that number must stay:
 * the whole use of putIfAbsent, from caches to locks by name, rests on it.
 */
@Guarantee(
        id = "ATO-01",
        statement = "Of two putIfAbsent on one absent key exactly one returns null, and its value stays.",
        source =
                @Source(
                        value = "ConcurrentMap.putIfAbsent: \"the action is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html#putIfAbsent(K,V)"),
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "0, 1, 1", sentence = "the first thread won and the second was told so"),
            @Outcome(id = "2, 0, 2", sentence = "the second thread won and the first was told so")
        },
        broken = {
            @Outcome(
                    id = {"0, 0, 1", "0, 0, 2"},
                    sentence = "both threads were told they had won, and one of them was overwritten"),
            @Outcome(
                    id = "0, 0, 0",
                    sentence = "both threads were told they had won, and neither value is there",
                    unseen = "no map here loses the values of both threads at once"),
            @Outcome(
                    id = {"0, 1, 2", "2, 0, 1", "0, 1, 0", "2, 0, 0"},
                    sentence = "one thread won, the other was told so, and yet the winner's value did not stay")
        },
        note = "Any machine shows it: the threads need only meet between the check and the act.")
public class PutIfAbsentHasOneWinner {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public PutIfAbsentHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = Read.orZero(map.putIfAbsent(1, 1));
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = Read.orZero(map.putIfAbsent(1, 2));
    }

    @Arbiter
    public void whoStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
