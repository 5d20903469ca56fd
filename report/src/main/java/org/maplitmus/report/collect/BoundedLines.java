package org.maplitmus.report.collect;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of a text that a stranger wrote, each as long as the reader can bear: the rest of a longer one is dropped.
 *
 * <p>Not thread-safe.
 */
public final class BoundedLines implements Closeable {

    /** What stands at the end of a line that was cut. */
    public static final String CUT = "… (cut)";

    private final Reader text;
    private final int longest;

    /** The lines of {@code text}, which should be buffered; none gets longer than {@code longest} characters. */
    public BoundedLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * The next line without its end, or nothing at the end of the text.
     *
     * @throws IOException if the text cannot be read
     */
    public Optional<String> next() throws IOException {
        int read = text.read();
        if (read < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        while (read >= 0 && read != '\n') {
            if (line.length() < longest) {
                line.append((char) read);
            } else {
                cut = true;
            }
            read = text.read();
        }
        return Optional.of(cut ? line.append(CUT).toString() : withoutReturn(line));
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
