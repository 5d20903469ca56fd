package org.maplitmus.report.collect;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The end of a raw file that forks are appending to: reads each line once.
 *
 * <p>Thread-safe.
 */
public final class RawTail {

    private final RawFile file;
    private final Map<String, Observation> untaken = new HashMap<>();
    private long position;

    /** The file from its head on. */
    public RawTail(RawFile file) {
        this.file = file;
    }

    /**
     * The result of {@code cell} that was appended last.
     *
     * @throws IOException if there is none, or the file cannot be read
     */
    public synchronized Observation take(String cell) throws IOException {
        readOn();
        Observation taken = untaken.remove(cell);
        if (taken == null) {
            throw new IOException(
                    "its fork says that it wrote a result, and " + file.path().getFileName() + " holds none");
        }
        return taken;
    }

    /**
     * Lines are ASCII, which is what this way of reading takes each byte for. One that does not open was not finished
     * by its fork, whose end is told as a mishap. A file that is shorter than it was has been begun again.
     */
    private void readOn() throws IOException {
        try (RandomAccessFile lines = new RandomAccessFile(file.path().toFile(), "r")) {
            lines.getChannel().lock(0, Long.MAX_VALUE, true);
            RawLines ours = RawLines.behind(String.valueOf(lines.readLine()));
            lines.seek(Math.max(position > lines.length() ? 0 : position, lines.getFilePointer()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (ours.opens(line)) {
                    Observation read = ours.whole(line);
                    untaken.put(read.cell(), read);
                }
            }
            position = lines.getFilePointer();
        }
    }
}
