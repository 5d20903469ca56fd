package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread clears the map while another is inside a put and waits there for it.
 *
 * <p>Go calls its detection a best effort, as it promises nothing to threads that cannot see each other. Here the
 * second knows, by a volatile flag, that the first is inside, so the first's mark must be visible to it.
 */
@Guarantee(
        id = "MIS-03",
        statement = "A write that starts when another thread is known to be writing is reported.",
        promise = MapPromises.MISUSE_DETECTION,
        allowed = @Outcome(id = "0, 0", sentence = "the threads missed each other"),
        broken = @Outcome(id = "1, 0", sentence = "the second wrote within the first one's window, and nobody said so"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the two were inside together, and one of them reported it"),
            @Outcome(id = "0, 1", sentence = "one reported the other, which may have been on its way in or out")
        },
        note = "Any machine shows it on a map that does not look.")
public class AWriterBesideAWriterIsReported {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final RehearsedKey key;
    private final Signal writing = new Signal();
    private final Signal cleared = new Signal();
    private boolean metSecond;
    private boolean metFirst;
    private boolean writerReported;
    private boolean clearerReported;

    /** Shares {@code map}, which must be empty, and stores two keys. */
    public AWriterBesideAWriterIsReported(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        map.put(RehearsedKey.of(2), 0);
        key = RehearsedKey.of(1).rehearsed(rehearsed -> map.put(rehearsed, 0)).atLastComparison(this::waitInside);
    }

    @Actor
    public void writer() {
        writerReported = Report.of(() -> map.put(key, 1));
        writing.raise();
    }

    @Actor
    public void clearer() {
        metFirst = writing.await();
        clearerReported = Report.of(map::clear);
        cleared.raise();
    }

    @Arbiter
    public void known(II_Result r) {
        r.r1 = Report.digit(metFirst && metSecond);
        r.r2 = Report.digit(writerReported || clearerReported);
    }

    private void waitInside() {
        writing.raise();
        metSecond = cleared.await();
    }
}
