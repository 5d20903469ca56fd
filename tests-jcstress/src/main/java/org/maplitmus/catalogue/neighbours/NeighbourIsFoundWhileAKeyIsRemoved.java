package org.maplitmus.catalogue.neighbours;

import java.util.Map;
import org.maplitmus.catalogue.Colliding;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread removes the first of three keys with one hash code while a reader keeps looking for the other two.
 *
 * <p>A table with probe chains may move the followers into the slot that became free, and a bin may copy its chain. The
 * neighbours are on their way then, and have to be found at one of the two places all the time.
 */
@Guarantee(
        id = "NBR-01",
        statement = "A key that is there throughout is found by every get, also while its neighbour is removed.",
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
        promise = MapPromises.COHERENT_READS,
        allowed = @Outcome(id = "1", sentence = "every look found its key"),
        broken = @Outcome(id = "0", sentence = "a look missed a key beside the one that was being removed"),
        note = "Any machine shows it on open addressing that shifts the followers back in view of its readers.")
public class NeighbourIsFoundWhileAKeyIsRemoved {

    private static final int KEYS = 3;
    private static final int LOOKS = 16;

    private final Map<Colliding, Integer> map;

    /** Shares {@code map} and stores the three keys. */
    public NeighbourIsFoundWhileAKeyIsRemoved(Map<Colliding, Integer> map) {
        this.map = map;
        for (int number = 0; number < KEYS; number++) {
            map.put(Colliding.of(number), number);
        }
    }

    @Actor
    public void remover() {
        map.remove(Colliding.of(0));
    }

    @Actor
    public void reader(I_Result r) {
        int found = 1;
        for (int look = 0; look < LOOKS && found == 1; look++) {
            found = map.get(Colliding.of(1)) == null || map.get(Colliding.of(2)) == null ? 0 : 1;
        }
        r.r1 = found;
    }
}
