package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * An iterator over the entries takes a step after a removal that it must be able to see.
 *
 * <p>As in ITR-13 a volatile flag takes the race and the excuse away. A removal is the change that is easiest to forget
 * to count: nothing new is there. And each view has an iterator of its own, which may have forgotten to look.
 */
@Guarantee(
        id = "ITR-16",
        statement = "A step of a fail-fast iterator over the entries that comes after another thread's removal reports"
                + " it.",
        source = {
            @Source(
                    value = "HashMap: \"The iterators returned by all of this class's 'collection view methods' are"
                            + " fail-fast\"",
                    url = Docs.UTIL + "HashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order: volatile fields", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.FAIL_FAST_ITERATION,
        allowed = @Outcome(id = "0, 0", sentence = "the step came before the flag and went on"),
        broken = @Outcome(id = "1, 0", sentence = "the thread saw the flag, and its iterator went on over the removal"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the thread saw the flag, and its iterator reported the removal"),
            @Outcome(id = "0, 1", sentence = "the iterator reported the removal even before the flag")
        },
        note = "Any machine shows it on a map without the check. A weakly consistent iterator goes on by design.")
public class FailFastEntryIteratorDetectsAVisibleRemoval {

    private final Map<Integer, Integer> map;
    private final Iterator<Entry<Integer, Integer>> entries;
    private volatile int flag;

    /** Shares {@code map}, stores three keys and makes an iterator over their entries. */
    public FailFastEntryIteratorDetectsAVisibleRemoval(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
        entries = map.entrySet().iterator();
    }

    @Actor
    public void remover() {
        map.remove(3);
        flag = 1;
    }

    @Actor
    public void iterator(II_Result r) {
        r.r1 = flag;
        r.r2 = reportsRemoval() ? 1 : 0;
    }

    private boolean reportsRemoval() {
        try {
            entries.next();
            return false;
        } catch (ConcurrentModificationException removal) {
            return true;
        }
    }
}
