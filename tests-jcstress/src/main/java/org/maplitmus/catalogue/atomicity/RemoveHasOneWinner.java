package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads remove the same mapping: whoever gets the value owns it.
 *
 * <p>Work queues and resource pools hand things over this way. Two owners of one thing, or none, is the defect.
 */
@Guarantee(
        id = "ATO-03",
        statement = "Of two removes of one mapping exactly one returns the value.",
        source = {
            @Source(
                    value = "Map.remove: \"Returns the value to which this map previously associated the key\"",
                    url = Docs.UTIL + "Map.html#remove(java.lang.Object)"),
            @Source(
                    value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "1, 0", sentence = "the first thread took the value and the second found nothing"),
            @Outcome(id = "0, 1", sentence = "the second thread took the value and the first found nothing")
        },
        broken = {
            @Outcome(id = "1, 1", sentence = "both threads took the one value"),
            @Outcome(
                    id = "0, 0",
                    sentence = "the mapping is gone and nobody was given its value",
                    unseen = "no map here removes a value and hands it to nobody")
        },
        note = "Any machine shows it: the threads need only meet between the look and the removal.")
public class RemoveHasOneWinner {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the one mapping that both threads want. */
    public RemoveHasOneWinner(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void firstRemover(II_Result r) {
        r.r1 = Read.orZero(map.remove(1));
    }

    @Actor
    public void secondRemover(II_Result r) {
        r.r2 = Read.orZero(map.remove(1));
    }
}
