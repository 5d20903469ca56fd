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
 * A thread walks over a map with one element while another puts a second.
 *
 * <p>The walk may show the new element or not, and the program has to be content with either. What it may not do is
 * lose the old one over it.
 */
@Guarantee(
        id = "ITR-03",
        statement = "An element that is put during an iteration is met once or not at all; the others are met.",
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
            @Outcome(id = "1", sentence = "the iterator met the old key and missed the new one"),
            @Outcome(id = "5", sentence = "the iterator met the old key and the new one")
        },
        broken = {
            @Outcome(id = "-9", sentence = "the iterator ended with an exception because of the put"),
            @Outcome(
                    id = {"0", "4"},
                    sentence = "the iterator missed the old key, which was there all the time",
                    unseen = "no map here moves an old key out of an iterator's way while it has so few keys"),
            @Outcome(
                    id = {"2", "3", "6", "7", "8", "9", "10"},
                    sentence = "the iterator met a key more than once",
                    unseen = "no map here moves a key to where an iterator comes again while it has so few keys")
        },
        note = "Any machine shows a ConcurrentModificationException on a fail-fast map. Which of the two"
                + " allowed results comes depends on the places of the keys in the table as much as on the time.")
public class AnInsertionMayBeMetOrMissed {

    private static final int OLD_KEY = 1;
    private static final int NEW_KEY = 4;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old key. */
    public AnInsertionMayBeMetOrMissed(Map<Integer, Integer> map) {
        this.map = map;
        map.put(OLD_KEY, OLD_KEY);
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
    public void writer() {
        map.put(NEW_KEY, NEW_KEY);
    }
}
