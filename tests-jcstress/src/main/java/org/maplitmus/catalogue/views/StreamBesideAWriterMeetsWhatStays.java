package org.maplitmus.catalogue.views;

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
 * A thread streams the keys into an array while another puts and removes others.
 *
 * <p>The spliterator that a set inherits says the size that the set has when the walk begins. If the walk meets another
 * number of keys, the array has no room or no elements for them.
 */
@Guarantee(
        id = "VUE-09",
        statement = "A stream of the keys, while another thread puts and removes, ends normally and meets the keys that"
                + " stay exactly once.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent: \"Iterators and Spliterators provide weakly consistent rather than fast-fail"
                                    + " traversal\"; \"they may proceed concurrently with other operations\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source(
                    value =
                            "Spliterator.CONCURRENT: \"A top-level Spliterator should not report both CONCURRENT and SIZED,"
                                    + " since the finite size, if known, may change if the source is concurrently modified during"
                                    + " traversal\"",
                    url = Docs.UTIL + "Spliterator.html#CONCURRENT")
        },
        promise = MapPromises.WEAKLY_CONSISTENT_STREAMS,
        allowed = @Outcome(id = "2", sentence = "the stream met both keys that stayed once"),
        broken = {
            @Outcome(id = "-1", sentence = "the stream gave up with a ConcurrentModificationException"),
            @Outcome(
                    id = "-2",
                    sentence = "the stream ended with an IllegalStateException: it met another number of keys than its"
                            + " spliterator had said"),
            @Outcome(
                    id = {"0", "1"},
                    sentence = "the stream missed a key that was there all the time",
                    unseen = "no map here moves an old key out of a walk's way while it has so few keys"),
            @Outcome(
                    id = {"3", "4"},
                    sentence = "the stream met a key more than once",
                    unseen = "no map here moves a key to where a walk comes again while it has so few keys")
        },
        note = "Any machine shows it on a map whose key set inherits its spliterator from Set or Collection.")
public class StreamBesideAWriterMeetsWhatStays {

    private static final int STAYING = 2;
    private static final int PASSING = 4;
    private static final int GAVE_UP = -1;
    private static final int LOST_COUNT = -2;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the keys that stay. */
    public StreamBesideAWriterMeetsWhatStays(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= STAYING; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void streamer(I_Result r) {
        try {
            r.r1 = staying(map.keySet().stream().toArray());
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        } catch (IllegalStateException otherSize) {
            r.r1 = LOST_COUNT;
        }
    }

    @Actor
    public void writer() {
        for (int key = STAYING + 1; key <= PASSING; key++) {
            map.put(key, key);
        }
        for (int key = STAYING + 1; key <= PASSING; key++) {
            map.remove(key);
        }
    }

    private static int staying(Object[] keys) {
        int staying = 0;
        for (Object key : keys) {
            staying += (Integer) key <= STAYING ? 1 : 0;
        }
        return staying;
    }
}
