package org.maplitmus.catalogue.detection;

import java.util.Iterator;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread goes over the map while another reads, which is allowed: neither changes it. */
@Guarantee(
        id = "MIS-14",
        statement = "A thread that reads and a thread that iterates are never reported.",
        promise = MapPromises.NO_FALSE_ALARM,
        allowed = @Outcome(id = "0, 0", sentence = "neither was reported"),
        broken =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "one of two threads that may share the map was reported"),
        note = "Any machine shows it on a map whose readers leave the mark of a writer.")
public class AReaderBesideAnIteratorIsNeverReported {

    private final WatchedMap<Integer, Integer> map;

    /** Shares {@code map} and stores four keys. */
    public AReaderBesideAnIteratorIsNeverReported(WatchedMap<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator(II_Result r) {
        r.r1 = Report.digit(Report.of(this::iterate));
    }

    @Actor
    public void reader(II_Result r) {
        r.r2 = Report.digit(Report.of(() -> map.get(2)));
    }

    private void iterate() {
        Iterator<Integer> keys = map.keySet().iterator();
        while (keys.hasNext()) {
            keys.next();
        }
    }
}
