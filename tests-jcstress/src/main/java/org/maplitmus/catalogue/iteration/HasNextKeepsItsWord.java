package org.maplitmus.catalogue.iteration;

import java.util.Iterator;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * The only element is removed between the hasNext of an iterator and its next.
 *
 * <p>An iterator that has said yes must have something in its hand: the element, though it is gone from the map.
 */
@Guarantee(
        id = "ITR-05",
        statement = "A next that follows a hasNext with the answer true returns an element, even if it is removed.",
        source = {
            @Source(
                    value =
                            "Iterator.hasNext: \"returns true if next would return an element rather than throwing an exception\"",
                    url = Docs.UTIL + "Iterator.html#hasNext()"),
            @Source(
                    value =
                            "java.util.concurrent: weakly consistent traversals \"may proceed concurrently with other operations\"",
                    url = Docs.WEAKLY_CONSISTENT)
        },
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = {
            @Outcome(id = "0", sentence = "the key was removed before hasNext, which said so"),
            @Outcome(id = "1", sentence = "hasNext said yes and next returned the key")
        },
        broken = @Outcome(id = "-9", sentence = "hasNext said yes, the key was removed, and next threw an exception"),
        note = "Any machine shows it on a fail-fast map, as a ConcurrentModificationException.")
public class HasNextKeepsItsWord {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores one key. */
    public HasNextKeepsItsWord(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void iterator(I_Result r) {
        Iterator<Integer> keys = map.keySet().iterator();
        r.r1 = keys.hasNext() ? keys.next() : 0;
    }

    @Actor
    public void remover() {
        map.remove(1);
    }
}
