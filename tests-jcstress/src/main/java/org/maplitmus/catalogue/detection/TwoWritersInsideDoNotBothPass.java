package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two writers look, meet, go in together and meet again inside.
 *
 * <p>Where looking and entering are two steps, both may find the map free and both go in. Where they also look on
 * leaving, one of them may still notice; if they leave together, too, neither does.
 */
@Guarantee(
        id = "MIS-19",
        statement = "Two writers that are inside at the same time do not both return normally.",
        promise = MapPromises.EXACT_DETECTION,
        allowed = @Outcome(id = "0, 0", sentence = "the threads missed each other"),
        broken = @Outcome(id = "1, 0", sentence = "both were inside at one moment, and both returned normally"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the two were inside together, and one of them reported it"),
            @Outcome(id = "0, 1", sentence = "one reported the other, which may have been on its way in or out")
        },
        note =
                "Any machine shows it on a map whose mark is not atomic, Go's own included: there the two must also leave together.")
public class TwoWritersInsideDoNotBothPass {

    private final MeetingWriter first;
    private final MeetingWriter second;

    /** Shares {@code map}, which must be empty. */
    public TwoWritersInsideDoNotBothPass(WatchedMap<RehearsedKey, Integer> map) {
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
    public void known(II_Result r) {
        r.r1 = Report.digit(MeetingWriter.overlapped(first, second));
        r.r2 = Report.digit(first.reported || second.reported);
    }
}
