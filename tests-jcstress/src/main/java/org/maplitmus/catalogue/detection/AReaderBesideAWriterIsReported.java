package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread reads while another is inside a put; the writer leaves only when the reader is inside, too.
 *
 * <p>A reader that looks at the door finds the mark of the writer. One that looks only on its way out comes too late:
 * the writer has left by then.
 */
@Guarantee(
        id = "MIS-04",
        statement = "A read that starts when another thread is known to be writing is reported.",
        promise = MapPromises.MISUSE_DETECTION,
        allowed = @Outcome(id = "0, 0", sentence = "the threads missed each other"),
        broken = @Outcome(id = "1, 0", sentence = "the reader came while the writer was inside, and nobody said so"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the two were inside together, and one of them reported it"),
            @Outcome(id = "0, 1", sentence = "one reported the other, which may have been on its way in or out")
        },
        note = "Any machine shows it on a map that does not look.")
public class AReaderBesideAWriterIsReported {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final RehearsedKey writersKey;
    private final RehearsedKey readersKey;
    private final Signal writing = new Signal();
    private final Signal reading = new Signal();
    private final Signal written = new Signal();
    private boolean metReader;
    private boolean metWriter;
    private boolean writerReported;
    private boolean readerReported;

    /** Shares {@code map}, which must be empty, and stores two keys. */
    public AReaderBesideAWriterIsReported(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        map.put(RehearsedKey.of(2), 0);
        writersKey =
                RehearsedKey.of(1).rehearsed(rehearsed -> map.put(rehearsed, 1)).atLastComparison(this::writeOn);
        readersKey = RehearsedKey.of(2).rehearsed(map::get).atLastComparison(this::readOn);
    }

    @Actor
    public void writer() {
        writerReported = Report.of(() -> map.put(writersKey, 1));
        writing.raise();
        written.raise();
    }

    @Actor
    public void reader() {
        metWriter = writing.await();
        readerReported = Report.of(() -> map.get(readersKey));
        reading.raise();
    }

    @Arbiter
    public void known(II_Result r) {
        r.r1 = Report.digit(metReader && metWriter);
        r.r2 = Report.digit(writerReported || readerReported);
    }

    private void writeOn() {
        writing.raise();
        metReader = reading.await();
    }

    private void readOn() {
        reading.raise();
        written.await();
    }
}
