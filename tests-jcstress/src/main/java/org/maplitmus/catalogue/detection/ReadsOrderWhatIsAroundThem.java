package org.maplitmus.catalogue.detection;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads write to a field each, read the map, and look at the field of the other.
 *
 * <p>A map whose every operation is ordered before or after every other, reads included, lets one of the two see the
 * other's write. A detector that does so hides from the threads beside it the races that it is there to find: the
 * observer effect. Go's rule must not have it, so this stays visible beside it.
 */
@Guarantee(
        id = "MIS-10",
        statement = "Of two threads that read the map, one sees what the other did before its read.",
        source = {
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE),
            @Source(value = "The Go Memory Model: a map operation synchronizes nothing", url = Docs.GO_MEMORY)
        },
        promise = MapPromises.ORDERED_OPERATIONS,
        allowed = {
            @Outcome(id = "0, 1", sentence = "the first thread read before the second wrote"),
            @Outcome(id = "1, 0", sentence = "the second thread read before the first wrote"),
            @Outcome(id = "1, 1", sentence = "both saw the other")
        },
        broken = @Outcome(id = "0, 0", sentence = "neither saw what the other had done: the reads ordered nothing"),
        note = "x86 shows it on its own: a store waits in its buffer while the load behind it goes ahead.")
public class ReadsOrderWhatIsAroundThem {

    private final Map<Integer, Integer> map;
    private int first;
    private int second;

    /** Shares {@code map} and stores a key. */
    public ReadsOrderWhatIsAroundThem(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void first(II_Result r) {
        first = 1;
        map.get(1);
        r.r1 = second;
    }

    @Actor
    public void second(II_Result r) {
        second = 1;
        map.get(1);
        r.r2 = first;
    }
}
