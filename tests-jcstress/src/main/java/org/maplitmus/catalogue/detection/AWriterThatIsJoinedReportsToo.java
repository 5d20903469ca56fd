package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two writers have both looked and found nobody; then one comes in, the other joins it, and the first leaves.
 *
 * <p>A mark that is set cannot tell one writer from two. One that is toggled can: the second puts it back, and the
 * first finds it down when it leaves.
 */
@Guarantee(
        id = "MIS-12",
        statement = "Of two writers that were inside together, the first to leave reports it.",
        source =
                @Source(
                        value = "Go issue 26703: runtime: improve detection of concurrent map writes",
                        url = "https://go.dev/issue/26703"),
        promise = MapPromises.MISUSE_DETECTION,
        allowed = @Outcome(id = "0, 0, 0", sentence = "the threads missed each other"),
        broken =
                @Outcome(
                        id = {"1, 0, 0", "1, 0, 1"},
                        sentence = "the second came into the first one's window, and the first left without a word"),
        detected = {
            @Outcome(
                    id = {"1, 1, 0", "1, 1, 1"},
                    sentence = "the first noticed on leaving that it had not been alone"),
            @Outcome(
                    id = {"0, 0, 1", "0, 1, 0", "0, 1, 1"},
                    sentence = "one reported the other, which may have been on its way in or out")
        },
        note =
                "Any machine shows it on a map whose writers set their mark instead of toggling it, or do not look on leaving.")
public class AWriterThatIsJoinedReportsToo {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final RehearsedKey firstKey;
    private final RehearsedKey secondKey;
    private final Signal secondLooked = new Signal();
    private final Signal firstInside = new Signal();
    private final Signal secondInside = new Signal();
    private final Signal firstLeft = new Signal();
    private boolean joining;
    private boolean joined;
    private boolean secondWasInside;
    private boolean firstReported;
    private boolean secondReported;

    /** Shares {@code map}, which must be empty, and stores two keys. */
    public AWriterThatIsJoinedReportsToo(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        map.put(RehearsedKey.of(2), 0);
        firstKey = RehearsedKey.of(1)
                .rehearsed(rehearsed -> map.put(rehearsed, 0))
                .atLastHash(secondLooked::await)
                .atLastComparison(this::waitForSecond);
        secondKey = RehearsedKey.of(2)
                .rehearsed(rehearsed -> map.put(rehearsed, 0))
                .atLastHash(this::waitForFirst)
                .atLastComparison(this::join);
    }

    @Actor
    public void first() {
        firstReported = Report.of(() -> map.put(firstKey, 1));
        firstInside.raise();
        firstLeft.raise();
    }

    @Actor
    public void second() {
        secondReported = Report.of(() -> map.put(secondKey, 1));
        secondLooked.raise();
        secondInside.raise();
    }

    @Arbiter
    public void known(III_Result r) {
        r.r1 = Report.digit(joining && joined && secondWasInside);
        r.r2 = Report.digit(firstReported);
        r.r3 = Report.digit(secondReported);
    }

    private void waitForFirst() {
        secondLooked.raise();
        joining = firstInside.await();
    }

    private void waitForSecond() {
        firstInside.raise();
        joined = secondInside.await();
    }

    private void join() {
        secondWasInside = true;
        secondInside.raise();
        firstLeft.await();
    }
}
