package org.maplitmus.catalogue.coherence;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread puts and gets under the same key while a rival puts its own value there.
 *
 * <p>The thread may find its own value or the rival's, but never nothing. The map starts empty, so a map that makes its
 * table on the first put has two threads making one.
 */
@Guarantee(
        id = "COH-05",
        statement = "After its own put a thread gets that value or a newer one, never nothing.",
        source = {
            @Source(value = "JLS 17.4.5, Happens-before Order: program order", url = Docs.HAPPENS_BEFORE),
            @Source(
                    value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update"
                            + " operations holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.COHERENT_READS,
        allowed = {
            @Outcome(id = "1", sentence = "the thread read its own put"),
            @Outcome(id = "2", sentence = "the thread read the rival's later put")
        },
        broken = @Outcome(id = "0", sentence = "the thread's own put was gone when it looked"),
        note =
                "Any machine shows it, in a map that makes its first table without a compare-and-set: one of two tables is"
                        + " dropped with what was already in it.")
public class AThreadReadsItsOwnPut {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public AThreadReadsItsOwnPut(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void owner(I_Result r) {
        map.put(1, 1);
        r.r1 = Read.orZero(map.get(1));
    }

    @Actor
    public void rival() {
        map.put(1, 2);
    }
}
