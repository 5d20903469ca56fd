package org.maplitmus.runner.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maplitmus.report.collect.Session;

/**
 * The mark of a run that this user has made: a code of all by which its record chooses what is launched later, which
 * are its Java installations, its flags and the files of its own classes.
 *
 * <p>A run of somebody else has none, and one whose record or classes were changed does not fit.
 *
 * @param run the folder of the run
 * @param key the user's
 */
public record RunMark(Path run, UserKey key) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "made-here";

    /** What is marked, with a digest of each file. */
    private record Marked(
            List<Session.Jvm> jvms, List<Session.Configuration> configurations, SortedMap<String, String> files) {}

    /**
     * Marks the run of {@code session}, whose classes {@code classes} are complete.
     *
     * @throws IOException if the mark cannot be written, or there is no key
     */
    public void write(Session session, Path classes) throws IOException {
        Files.writeString(file(), key.code(text(session, classes)) + "\n");
    }

    /** Whether this user has made the run of {@code session}, and nothing of it was changed. */
    public boolean fits(Session session, Path classes) {
        try {
            return Files.isRegularFile(file())
                    && key.fits(text(session, classes), Files.readString(file()).strip());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path file() {
        return run.resolve(FILE);
    }

    private static String text(Session session, Path classes) throws IOException {
        return JSON.writeValueAsString(new Marked(session.jvms(), session.configurations(), digests(classes)));
    }

    /** A link is read as what it leads to; one that leads to a folder cannot be read. */
    private static SortedMap<String, String> digests(Path classes) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        if (Files.exists(classes)) {
            try (Stream<Path> all = Files.walk(classes)) {
                for (Path file : all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    digests.put(classes.relativize(file).toString(), digest(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
