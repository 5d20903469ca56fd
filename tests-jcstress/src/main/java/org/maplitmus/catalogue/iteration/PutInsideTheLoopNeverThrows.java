package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread that iterates over a map puts a new key from inside the loop.
 *
 * <p>No second thread is needed to modify a map concurrently with an iteration. Weakly consistent iterators go on, and
 * may meet the new key or not; fail-fast iterators report the change at the next step.
 */
@Guarantee(
        id = "ITR-11",
        statement = "An iteration whose own loop puts a new key ends normally.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent: weakly consistent traversals \"will never throw"
                                    + " ConcurrentModificationException\" and \"may proceed concurrently with other operations\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source(
                    value =
                            "The Go Programming Language Specification, which lets a loop over a map do so: \"If a map entry"
                                    + " is created during iteration, that entry may be produced during the iteration or may be"
                                    + " skipped\"",
                    url = Docs.GO_RANGE)
        },
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = {
            @Outcome(id = "3", sentence = "the iterator met the old keys and not the new one"),
            @Outcome(id = "4", sentence = "the iterator met the old keys and the new one")
        },
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(
                    id = {"0", "1", "2"},
                    sentence = "the iterator missed a key that was there all the time",
                    unseen = "no map here moves an old key out of an iterator's way while it has so few keys"),
            @Outcome(
                    id = {"5", "6", "7", "8"},
                    sentence = "the iterator met a key more than once",
                    unseen = "no map here moves a key to where an iterator comes again while it has so few keys")
        },
        note = "Any machine shows it, in one thread: a fail-fast map gives up in the first sample.")
public class PutInsideTheLoopNeverThrows {

    private static final int GAVE_UP = -1;
    private static final int NEW = 100;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores three keys. */
    public PutInsideTheLoopNeverThrows(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
    }

    @Trial(times = 100)
    public void iterator(I_Result r) {
        try {
            r.r1 = met();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    private int met() {
        int keys = 0;
        for (Iterator<Integer> iterator = map.keySet().iterator(); iterator.hasNext(); ) {
            keys += iterator.next() > 0 ? 1 : 0;
            map.put(NEW, keys);
        }
        return keys;
    }
}
