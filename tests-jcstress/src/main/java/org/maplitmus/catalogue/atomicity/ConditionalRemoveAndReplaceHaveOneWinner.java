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
 * One thread removes a mapping and another replaces it, each only if the value is still the one that it knows.
 *
 * <p>A task that is either cancelled or started, and never both, can be kept in a map this way.
 */
@Guarantee(
        id = "ATO-04",
        statement = "Of a remove and a replace that both expect the present value exactly one succeeds.",
        source = {
            @Source(
                    value =
                            "ConcurrentMap.remove: \"Removes the entry for a key only if currently mapped to a given value\"; \"the action is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#remove(java.lang.Object,java.lang.Object)"),
            @Source(
                    value =
                            "ConcurrentMap.replace: \"Replaces the entry for a key only if currently mapped to a given value\"; \"the action is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html#replace(K,V,V)")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "1, 0, 0", sentence = "the mapping was removed, and the replacer found nothing to replace"),
            @Outcome(id = "0, 1, 2", sentence = "the value was replaced, and the remover left the new one alone")
        },
        broken = {
            @Outcome(
                    id = {"1, 1, 0", "1, 1, 2"},
                    sentence = "both threads were told that the value was theirs"),
            @Outcome(
                    id = {"0, 0, 0", "0, 0, 1", "0, 0, 2"},
                    sentence = "both threads were refused, though the value was there for one of them",
                    unseen = "no map here compares with a value that neither thread has stored"),
            @Outcome(
                    id = {"1, 0, 1", "1, 0, 2", "0, 1, 0", "0, 1, 1"},
                    sentence = "one thread succeeded, and the map does not show it",
                    unseen = "no map here answers that it acted before it has")
        },
        note = "Any machine shows it: the threads need only meet between the comparison and the act. The"
                + " defaults of Map compare and act in two steps.")
public class ConditionalRemoveAndReplaceHaveOneWinner {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the value that both threads expect. */
    public ConditionalRemoveAndReplaceHaveOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void remover(III_Result r) {
        r.r1 = map.remove(1, 1) ? 1 : 0;
    }

    @Actor
    public void replacer(III_Result r) {
        r.r2 = map.replace(1, 1, 2) ? 1 : 0;
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
