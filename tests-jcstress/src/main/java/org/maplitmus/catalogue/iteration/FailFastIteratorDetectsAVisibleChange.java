package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * An iterator takes a step after a change that it must be able to see.
 *
 * <p>Fail-fast detection is a best effort where changes race, because the count of changes is not synchronized. So the
 * writer raises a volatile flag after its put: a thread that saw the flag is ordered after the change, the race is gone
 * and with it the excuse.
 */
@Guarantee(
        id = "ITR-13",
        statement = "A step of a fail-fast iterator that comes after another thread's insertion reports it.",
        source = {
            @Source(
                    value = "HashMap: \"if the map is structurally modified at any time after the iterator is created"
                            + " ... the iterator will throw a ConcurrentModificationException\"",
                    url = Docs.UTIL + "HashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order: volatile fields", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.FAIL_FAST_ITERATION,
        allowed = @Outcome(id = "0, 0", sentence = "the step came before the flag and went on"),
        broken = @Outcome(id = "1, 0", sentence = "the thread saw the flag, and its iterator went on over the change"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the thread saw the flag, and its iterator reported the change"),
            @Outcome(id = "0, 1", sentence = "the iterator reported the change even before the flag")
        },
        note = "Any machine shows it on a map without the check. A weakly consistent iterator goes on by design.")
public class FailFastIteratorDetectsAVisibleChange {

    private final Map<Integer, Integer> map;
    private final Iterator<Integer> keys;
    private volatile int flag;

    /** Shares {@code map}, stores three keys and makes an iterator over them. */
    public FailFastIteratorDetectsAVisibleChange(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
        keys = map.keySet().iterator();
    }

    @Actor
    public void writer() {
        map.put(4, 4);
        flag = 1;
    }

    @Actor
    public void iterator(II_Result r) {
        r.r1 = flag;
        r.r2 = reportsChange() ? 1 : 0;
    }

    private boolean reportsChange() {
        try {
            return keys.next() == 0;
        } catch (ConcurrentModificationException change) {
            return true;
        }
    }
}
