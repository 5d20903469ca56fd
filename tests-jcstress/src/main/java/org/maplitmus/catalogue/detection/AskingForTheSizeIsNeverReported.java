package org.maplitmus.catalogue.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread puts while another asks for the size.
 *
 * <p>It is a race, and the number may be old, but Go never looks at it, and so this family takes the size as a question
 * that anybody may ask.
 */
@Guarantee(
        id = "MIS-15",
        statement = "A thread that asks for the size beside a writer is never reported, and neither is the writer.",
        source =
                @Source(
                        value = "Go 1.23.5, src/runtime/map.go: len loads the count and looks at no flag",
                        url = Docs.GO_MAP),
        promise = MapPromises.NO_FALSE_ALARM,
        allowed = @Outcome(id = "0, 0", sentence = "neither was reported"),
        broken =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "asking for the size was taken for misuse"),
        note = "Any machine shows it on a map that takes the size for a read.")
public class AskingForTheSizeIsNeverReported {

    private final WatchedMap<Integer, Integer> map;

    /** Shares {@code map} and stores four keys. */
    public AskingForTheSizeIsNeverReported(WatchedMap<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 4; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void writer(II_Result r) {
        r.r1 = Report.digit(Report.of(() -> map.put(5, 5)));
    }

    @Actor
    public void counter(II_Result r) {
        r.r2 = Report.digit(Report.of(this::askForSize));
    }

    private void askForSize() {
        if (map.size() < 0) {
            throw new IllegalStateException("a negative size");
        }
    }
}
