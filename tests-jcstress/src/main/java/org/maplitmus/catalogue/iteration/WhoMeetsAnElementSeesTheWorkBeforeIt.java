package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A writer does its work and puts a key; an iterator meets the key, or reports the change, and its thread looks for the
 * work.
 *
 * <p>The count of changes that a fail-fast iterator looks at is a plain field: a report says that something happened,
 * and orders nothing. So a thread that catches it is no wiser about what the writer did before.
 */
@Guarantee(
        id = "ITR-18",
        statement = "What a thread did before a put is seen by whoever meets the element in an iteration.",
        source = {
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "HashMap, which does not promise it: \"Fail-fast iterators throw ConcurrentModificationException on a best-effort basis\"",
                    url = Docs.UTIL + "HashMap.html")
        },
        promise = MapPromises.PUBLICATION_BY_ITERATION,
        allowed = {
            @Outcome(id = "2, 0", sentence = "the iterator missed the new key, and the thread came before the work"),
            @Outcome(id = "2, 1", sentence = "the iterator missed the new key, and the thread looked after the work"),
            @Outcome(id = "3, 1", sentence = "the iterator met the new key, and the thread saw the work before it")
        },
        broken = {
            @Outcome(id = "3, 0", sentence = "the iterator met the new key, but the thread did not see the work"),
            @Outcome(
                    id = "-1, 0",
                    sentence = "the iterator reported the put, but the thread did not see the work",
                    unseen =
                            "x86 keeps the two stores and the two loads in order, and C2 has not moved the second load before a walk that throws")
        },
        detected = @Outcome(id = "-1, 1", sentence = "the iterator reported the put, and the thread saw the work"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that looks"
                + " for the work first: C2 can when its schedule is shuffled (-XX:+StressGCM) and the whole loop"
                + " is inlined.")
public class WhoMeetsAnElementSeesTheWorkBeforeIt {

    private static final int REPORTED = -1;

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map} and stores two keys. */
    public WhoMeetsAnElementSeesTheWorkBeforeIt(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(3, 3);
    }

    @Actor
    public void iterator(II_Result r) {
        try {
            r.r1 = met();
        } catch (ConcurrentModificationException put) {
            r.r1 = REPORTED;
        }
        r.r2 = work;
    }

    private int met() {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
