package org.maplitmus.catalogue.detection;

import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread is inside a read and waits there until another has written.
 *
 * <p>Go's rule misses it by design: a reader leaves no mark for the writer to find, and does not look again when it has
 * read. It takes a second look, or a mark of the reader.
 */
@Guarantee(
        id = "MIS-18",
        statement = "A write that comes and goes while another thread is inside a read is reported.",
        source =
                @Source(
                        "Detection.SEQ: \"A sequence word that readers look at on both ends\"; Detection.EXACT: \"no overlap of a writer with anybody goes unreported\""),
        promise = MapPromises.WHOLE_READ_DETECTION,
        allowed = @Outcome(id = "0, 0", sentence = "the threads missed each other"),
        broken = @Outcome(id = "1, 0", sentence = "the write fell into the read, and nobody said so"),
        detected = {
            @Outcome(id = "1, 1", sentence = "the two were inside together, and one of them reported it"),
            @Outcome(id = "0, 1", sentence = "one reported the other, which may have been on its way in or out")
        },
        note = "Any machine shows it on a map whose readers look once, Go's own included.")
public class AWriteInsideAReadIsReported {

    private final WatchedMap<RehearsedKey, Integer> map;
    private final RehearsedKey readersKey;
    private final RehearsedKey writersKey = RehearsedKey.of(1);
    private final Signal reading = new Signal();
    private final Signal written = new Signal();
    private boolean metReader;
    private boolean metWriter;
    private boolean writerReported;
    private boolean readerReported;

    /** Shares {@code map}, which must be empty, and stores two keys. */
    public AWriteInsideAReadIsReported(WatchedMap<RehearsedKey, Integer> map) {
        this.map = map;
        map.put(RehearsedKey.of(1), 0);
        map.put(RehearsedKey.of(2), 0);
        readersKey = RehearsedKey.of(2).rehearsed(map::get).atLastComparison(this::waitInside);
    }

    @Actor
    public void reader() {
        readerReported = Report.of(() -> map.get(readersKey));
        reading.raise();
    }

    @Actor
    public void writer() {
        metReader = reading.await();
        writerReported = Report.of(() -> map.put(writersKey, 1));
        written.raise();
    }

    @Arbiter
    public void known(II_Result r) {
        r.r1 = Report.digit(metReader && metWriter);
        r.r2 = Report.digit(writerReported || readerReported);
    }

    private void waitInside() {
        reading.raise();
        metWriter = written.await();
    }
}
