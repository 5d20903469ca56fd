package org.maplitmus.catalogue.detection;

import java.util.Iterator;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread takes a step of an iteration while another is inside a put and waits there for it.
 *
 * <p>The put replaces a value, so a fail-fast iterator would not complain: this is about two threads and not about the
 * shape of the table.
 */
@Guarantee(
        id = "MIS-08",
        statement = "A step of an iteration that starts when another thread is known to be writing is reported.",
        promise = MapPromises.MISUSE_DETECTION,
        allowed = @Outcome(id = "0, 0", sentence = "the threads missed each other"),
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the iterator took its step within the writer's window, and nobody said so"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the two were inside together, and one of them reported it"),
            @Outcome(id = "0, 1", sentence = "one reported the other, which may have been on its way in or out")
        },
        note = "Any machine shows it on a map that does not look.")
public class AnIteratorBesideAWriterIsReported {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final Iterator<RehearsedKey> keys;
    private final RehearsedKey key;
    private final Signal writing = new Signal();
    private final Signal stepped = new Signal();
    private boolean metIterator;
    private boolean metWriter;
    private boolean writerReported;
    private boolean iteratorReported;

    /** Shares {@code map}, which must be empty, stores two keys and makes an iterator over them. */
    public AnIteratorBesideAWriterIsReported(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        map.put(RehearsedKey.of(2), 0);
        key = RehearsedKey.of(1).rehearsed(rehearsed -> map.put(rehearsed, 0)).atLastComparison(this::waitInside);
        keys = map.keySet().iterator();
    }

    @Actor
    public void writer() {
        writerReported = Report.of(() -> map.put(key, 1));
        writing.raise();
    }

    @Actor
    public void iterator() {
        metWriter = writing.await();
        iteratorReported = Report.of(keys::next);
        stepped.raise();
    }

    @Arbiter
    public void known(II_Result r) {
        r.r1 = Report.digit(metWriter && metIterator);
        r.r2 = Report.digit(writerReported || iteratorReported);
    }

    private void waitInside() {
        writing.raise();
        metIterator = stepped.await();
    }
}
