package org.maplitmus.catalogue.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two writers go in together; if both return normally, a third thread reads, alone and properly ordered.
 *
 * <p>The race was real, but whoever reads now has no part in it, and a report would name the wrong one. A mark that
 * writers clear on leaving is down in the end, whatever happened. One that they toggle may be left up by the second.
 */
@Guarantee(
        id = "MIS-20",
        statement = "Once all writers have returned normally, a lone read is not reported.",
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: the flag is cleared on leaving; Go 1.24, src/internal/runtime/maps: it is toggled",
                        url = Docs.GO_MAP),
        promise = MapPromises.NO_LATE_ALARM,
        exceptions = ExceptionMeaning.SAYS_NOTHING,
        allowed = @Outcome(id = "0, 0", sentence = "both writers returned normally, and so did the lone read"),
        broken = @Outcome(id = "0, 1", sentence = "both writers returned normally, and the lone read was reported"),
        detected =
                @Outcome(
                        id = {"1, 0", "1, 1"},
                        sentence = "a writer reported the other"),
        note =
                "The two writers must miss each other and then leave one closely after the other. Any machine shows it, rarely.")
public class ALoneReadIsNeverReportedLate {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final MeetingWriter first;
    private final MeetingWriter second;

    /** Shares {@code map}, which must be empty. */
    public ALoneReadIsNeverReportedLate(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        first = new MeetingWriter(map, 1);
        second = new MeetingWriter(map, 2);
    }

    @Actor
    public void first() {
        first.putBeside(second);
    }

    @Actor
    public void second() {
        second.putBeside(first);
    }

    @Arbiter
    public void loneReader(II_Result r) {
        r.r1 = Report.digit(first.reported || second.reported);
        r.r2 = Report.digit(Report.of(() -> map.get(RehearsedKey.of(1))));
    }
}
