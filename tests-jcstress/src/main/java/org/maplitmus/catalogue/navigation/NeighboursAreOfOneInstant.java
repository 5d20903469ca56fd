package org.maplitmus.catalogue.navigation;

import java.util.NavigableMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A writer puts a smaller key and then removes the only greater one, while a reader asks for the greatest key below a
 * bound and for the first key.
 *
 * <p>There is a key at every instant. A look that goes from key to key may pass the place of the smaller key before its
 * put, and reach that of the other after its removal.
 */
@Guarantee(
        id = "NAV-04",
        statement = "A look for the nearest or the first key finds one that was there at one instant of the look.",
        source = {
            @Source(
                    value =
                            "NavigableMap.lowerKey: \"Returns the greatest key strictly less than the given key, or null if"
                                    + " there is no such key\"",
                    url = Docs.UTIL + "NavigableMap.html#lowerKey(K)"),
            @Source(
                    value = "java.util.concurrent, Memory Consistency Properties: \"all actions of a thread prior to"
                            + " unlocking happen-before all actions subsequent to any thread locking that monitor\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.LINEARIZABLE,
        allowed = {
            @Outcome(id = "2, 2", sentence = "the greater key was nearest, and the smaller one was not there yet"),
            @Outcome(id = "2, 1", sentence = "the greater key was nearest, and then the smaller one was the first"),
            @Outcome(id = "1, 1", sentence = "the greater key was gone")
        },
        broken = {
            @Outcome(id = "0, .*", sentence = "no key was nearest, though there was one at every instant"),
            @Outcome(
                    id = "[12], 0",
                    sentence = "no key was the first, though there was one at every instant",
                    unseen = "no map here looks twice for its first key"),
            @Outcome(
                    id = "1, 2",
                    sentence = "the greater key was the first after it had been gone",
                    unseen = "no map here shows a removed key again")
        },
        note = "ConcurrentSkipListMap does not promise it. Any machine shows it on a map that walks its keys in order.")
public class NeighboursAreOfOneInstant {

    private final NavigableMap<Integer, Integer> map;

    /** Shares {@code map} and stores the greater key. */
    public NeighboursAreOfOneInstant(NavigableMap<Integer, Integer> map) {
        this.map = map;
        map.put(2, 2);
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.remove(2);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.lowerKey(3));
        r.r2 = Read.orZero(map.ceilingKey(0));
    }
}
