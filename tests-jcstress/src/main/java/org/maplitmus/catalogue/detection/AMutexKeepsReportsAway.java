package org.maplitmus.catalogue.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads put, each under the same lock, so that one has left before the other comes. */
@Guarantee(
        id = "MIS-06",
        statement = "Threads that use the map only under one lock are never reported.",
        source =
                @Source(
                        value =
                                "The Go Memory Model: call n of l.Unlock() \"is synchronized before\" call m of l.Lock() returns, for n < m",
                        url = Docs.GO_MEMORY),
        promise = MapPromises.NO_FALSE_ALARM,
        allowed = @Outcome(id = "0, 0", sentence = "neither was reported"),
        broken =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "threads that were never inside together were reported"),
        note = "Any machine shows it on a map that takes a change of threads for misuse.")
public class AMutexKeepsReportsAway {

    private final WatchedMap<Integer, Integer> map;
    private final Object lock = new Object();

    /** Shares {@code map} and stores four keys. */
    public AMutexKeepsReportsAway(WatchedMap<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void first(II_Result r) {
        r.r1 = Report.digit(Report.of(() -> putLocked(5)));
    }

    @Actor
    public void second(II_Result r) {
        r.r2 = Report.digit(Report.of(() -> putLocked(6)));
    }

    private void putLocked(int key) {
        synchronized (lock) {
            map.put(key, key);
        }
    }
}
