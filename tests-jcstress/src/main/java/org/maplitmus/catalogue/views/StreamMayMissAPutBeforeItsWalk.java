package org.maplitmus.catalogue.views;

import java.util.Map;
import java.util.stream.Stream;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Moment;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread makes a stream of the keys, gets a value that another thread puts, and then lets the stream look for its
 * key.
 *
 * <p>Some maps bind a stream to what they have when its terminal operation begins, others to what they had when it was
 * made.
 */
@Limit(
        id = "VUE-11",
        statement =
                "A stream of the keys may miss a key that was put after stream() and before the terminal operation.",
        source = {
            @Source(
                    value =
                            "java.util.concurrent: weakly consistent traversals \"may (but are not guaranteed to) reflect"
                                    + " any modifications subsequent to construction\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source("RWLockMap: spliterators \"go over a snapshot taken under the read lock\"")
        },
        shows = @Outcome(id = "1, 0", sentence = "the value was there before the walk, and the stream missed its key"),
        others = {
            @Outcome(id = "0, 0", sentence = "the put came after the get, and the stream missed its key"),
            @Outcome(id = "0, 1", sentence = "the put came after the get, and the stream met its key"),
            @Outcome(id = "1, 1", sentence = "the value was there before the walk, and the stream met its key")
        },
        witness = "RWLockMap",
        note = "Any machine shows it on a map whose spliterators are made of a snapshot.")
public class StreamMayMissAPutBeforeItsWalk {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which has another key. */
    public StreamMayMissAPutBeforeItsWalk(Map<Integer, Integer> map) {
        this.map = map;
        map.put(2, 2);
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void streamer(II_Result r) {
        Stream<Integer> keys = map.keySet().stream();
        Moment.pass();
        r.r1 = map.get(1) == null ? 0 : 1;
        r.r2 = keys.anyMatch(key -> key == 1) ? 1 : 0;
    }
}
