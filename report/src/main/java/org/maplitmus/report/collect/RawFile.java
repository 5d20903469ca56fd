package org.maplitmus.report.collect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The results of one configuration of a run on disk.
 *
 * <pre>
 * A head, which names the run and the configuration, and a line for each result: JSON behind a {@link Seal}. Forks append
 * to the file, each line at once and under the file's lock. A fork that dies leaves whole lines and at most one that is
 * not, which no seal opens; the next fork begins a line of its own. Nothing in it chooses a class or runs code.
 * </pre>
 *
 * <p>May be called by any thread and by several processes.
 *
 * @param path the file
 */
public record RawFile(Path path) {

    /** How the name of such a file ends. */
    static final String SUFFIX = ".results";

    private static final int LONGEST_LINE = 1 << 20;

    /** What is not ASCII is escaped: each byte is a character, also of a damaged file. */
    private static final Charset CHARSET = StandardCharsets.ISO_8859_1;

    /** The file of {@code configuration} in {@code folder}. */
    public static RawFile in(Path folder, String configuration) {
        return new RawFile(folder.resolve(name(configuration)));
    }

    static String name(String configuration) {
        return configuration.replaceAll("[^A-Za-z0-9.-]", "_") + SUFFIX;
    }

    /**
     * Makes sure that the file is there.
     *
     * @throws IOException if the file system does
     */
    public void begin(String run, String configuration) throws IOException {
        if (!Files.exists(path)) {
            String head = RawLines.head(run, configuration) + "\n";
            try {
                Files.writeString(path, head, CHARSET, StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw FileFault.of("write", path, e);
            }
        }
    }

    /**
     * Appends a result.
     *
     * @throws IOException if the file was not begun, or the file system fails
     */
    public void append(Observation observation) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            String line = RawLines.behind(head(channel)).line(observation) + "\n";
            String whole = endsInLine(channel) ? line : "\n" + line;
            channel.position(channel.size());
            write(channel, ByteBuffer.wrap(whole.getBytes(CHARSET)));
        } catch (IOException e) {
            throw FileFault.of("write", path, e);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static boolean endsInLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }

    private static String head(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Excerpt.LONGEST);
        channel.read(bytes, 0);
        String start = new String(bytes.array(), 0, bytes.position(), CHARSET);
        return start.substring(0, Math.max(0, start.indexOf('\n')));
    }

    /**
     * Reads what can be read; what cannot be used is named in {@code skipped}.
     *
     * @throws IOException if nothing can, with a message that says why
     */
    List<Observation> read(Session session, List<SkippedFile> skipped) throws IOException {
        List<Observation> read = new ArrayList<>();
        SkippedLines unread = new SkippedLines(String.valueOf(path.getFileName()));
        try (BoundedLines lines = new BoundedLines(Files.newBufferedReader(path, CHARSET), LONGEST_LINE)) {
            RawLines ours = RawLines.of(session, path, lines.next().orElse(""));
            Optional<String> line = lines.next();
            for (int number = 2; line.isPresent(); number++) {
                try {
                    ours.observation(line.get()).ifPresent(read::add);
                } catch (IOException e) {
                    unread.add(String.valueOf(e.getMessage()), number);
                }
                line = lines.next();
            }
        }
        skipped.addAll(unread.named());
        return read;
    }
}
