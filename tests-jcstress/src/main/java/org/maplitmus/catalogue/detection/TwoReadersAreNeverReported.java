package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads read the map at once, which is allowed: neither changes it. */
@Guarantee(
        id = "MIS-05",
        statement = "Two threads that read are never reported.",
        promise = MapPromises.NO_FALSE_ALARM,
        allowed = @Outcome(id = "0, 0", sentence = "neither was reported"),
        broken =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "one of two threads that may share the map was reported"),
        note = "Any machine shows it on a map whose readers leave the mark of a writer.")
public class TwoReadersAreNeverReported {

    private final WatchedMap<Integer, Integer> map;

    /** Shares {@code map} and stores four keys. */
    public TwoReadersAreNeverReported(WatchedMap<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void first(II_Result r) {
        r.r1 = Report.digit(Report.of(() -> map.get(1)));
    }

    @Actor
    public void second(II_Result r) {
        r.r2 = Report.digit(Report.of(() -> map.get(2)));
    }
}
