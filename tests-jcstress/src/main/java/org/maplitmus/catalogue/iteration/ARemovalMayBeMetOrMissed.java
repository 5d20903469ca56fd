package org.maplitmus.catalogue.iteration;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread walks over two elements while another removes one of them.
 *
 * <p>The walk may still show the removed element: it may have chosen it before it was asked for it. It may not stumble
 * over the gap and lose the element that stays.
 */
@Guarantee(
        id = "ITR-04",
        statement = "An element that is removed during an iteration is met once or not at all; the others are met.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent: weakly consistent traversals \"may (but are not guaranteed to) reflect any modifications subsequent to construction\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source(
                    value =
                            "ConcurrentHashMap: iterators return \"elements reflecting the state of the hash table at some point at or since the creation of the iterator\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = {
            @Outcome(id = "1", sentence = "the iterator met the key that stays and not the removed one"),
            @Outcome(id = "5", sentence = "the iterator met both keys")
        },
        broken = {
            @Outcome(id = "-9", sentence = "the iterator ended with an exception because of the removal"),
            @Outcome(
                    id = {"0", "4"},
                    sentence = "the iterator missed the key that was there all the time"),
            @Outcome(
                    id = {"2", "3", "6", "7", "8", "9", "10"},
                    sentence = "the iterator met a key more than once")
        },
        note = "Any machine shows a ConcurrentModificationException on a fail-fast map. Unlike Go's range loop (ITR-15)"
                + " weakly consistent iteration may show an element after its removal.")
public class ARemovalMayBeMetOrMissed {

    private static final int STAYING_KEY = 1;
    private static final int REMOVED_KEY = 4;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores two keys. */
    public ARemovalMayBeMetOrMissed(Map<Integer, Integer> map) {
        this.map = map;
        map.put(STAYING_KEY, STAYING_KEY);
        map.put(REMOVED_KEY, REMOVED_KEY);
    }

    @Actor
    public void iterator(I_Result r) {
        int sum = 0;
        for (Integer key : map.keySet()) {
            sum += key;
        }
        r.r1 = sum;
    }

    @Actor
    public void remover() {
        map.remove(REMOVED_KEY);
    }
}
