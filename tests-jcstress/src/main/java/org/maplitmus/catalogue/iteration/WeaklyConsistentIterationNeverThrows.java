package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread counts the keys of a map while another adds one.
 *
 * <p>Weakly consistent traversal ends normally whatever others do; whether it meets the new key is left open. A
 * ConcurrentModificationException is a fine answer of a fail-fast map, but it refutes this sentence.
 */
@Guarantee(
        id = "ITR-01",
        statement = "An iteration that runs while another thread puts ends normally.",
        source = {
            @Source(
                    value = "java.util.concurrent: weakly consistent traversals \"will never throw"
                            + " ConcurrentModificationException\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source(
                    value = "ConcurrentHashMap: iterators \"do not throw ConcurrentModificationException\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
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
        note = "Any machine shows it on a fail-fast map, though such a map detects at its best effort and may"
                + " as well count to 3 or 4. A ConcurrentModificationException refutes this sentence: weakly"
                + " consistent iteration never throws it. So a fail-fast map, which does not promise that, reads"
                + " as raced here and as detected in ITR-13.")
public class WeaklyConsistentIterationNeverThrows {

    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores three keys. */
    public WeaklyConsistentIterationNeverThrows(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = met();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void writer() {
        map.put(4, 4);
    }

    private int met() {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
