package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread puts and asks for the size while a rival puts another key.
 *
 * <p>Whether the rival is counted is open. The thread's own mapping is there by the order of its program, so the map
 * cannot be empty for it, even if the counting was left to another thread.
 */
@Guarantee(
        id = "SIZ-05",
        statement = "After its own put of a new key a thread is told a size that counts it.",
        source = {
            @Source(value = "JLS 17.4.5, Happens-before Order: program order", url = Docs.HAPPENS_BEFORE),
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source("The implementation of ConcurrentHashMap.put, JDK 17 and 25: it returns when it has counted")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = {
            @Outcome(id = "1", sentence = "the thread's own put was counted, and the rival's not yet"),
            @Outcome(id = "2", sentence = "both puts were counted")
        },
        broken = @Outcome(id = "0", sentence = "the thread's own put was not counted when it returned"),
        note = "A map that leaves the counting to whoever is at the counter shows it on any machine. A count that two"
                + " threads add to without a lock loses one of them, but never both.")
public class AThreadCountsItsOwnPut {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public AThreadCountsItsOwnPut(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void owner(I_Result r) {
        map.put(1, 1);
        r.r1 = map.size();
    }

    @Actor
    public void rival() {
        map.put(2, 2);
    }
}
