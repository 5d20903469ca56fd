package org.maplitmus.report.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of one raw file: how they are written, and which are ours.
 *
 * <p>Not thread-safe: it knows which lines it has read.
 */
final class RawLines {

    private static final int VERSION = 1;
    private static final Seal OF_HEADS = new Seal("");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Seal seal;
    private final String configuration;
    private final Set<String> cells;

    /* Two turns of a cell differ in their figures: a line that stands twice is a copy. */
    private final Set<String> read = new HashSet<>();

    private RawLines(String head, String configuration, Set<String> cells) {
        this.seal = new Seal(head);
        this.configuration = configuration;
        this.cells = cells;
    }

    /**
     * The first line.
     *
     * @param version of the format
     * @param run id of the run
     * @param configuration id of the configuration
     */
    private record Head(int version, String run, String configuration) {}

    /** The head of the file of {@code configuration} of {@code run}. */
    static String head(String run, String configuration) throws IOException {
        return OF_HEADS.close(JSON.writeValueAsString(new Head(VERSION, run, configuration)));
    }

    /**
     * The lines behind {@code head}, whichever run they are of.
     *
     * @throws IOException if it is no head
     */
    static RawLines behind(String head) throws IOException {
        return new RawLines(head, read(head).configuration(), Set.of());
    }

    /**
     * The lines behind {@code head} of the file {@code path} of the run {@code session}.
     *
     * @throws IOException if the file is not of this run, under the name that it was given
     */
    static RawLines of(Session session, Path path, String head) throws IOException {
        Head read = read(head);
        if (!read.run().equals(session.id())) {
            throw new IOException("foreign: it holds results of run " + Excerpt.of(read.run()));
        }
        if (session.configurations().stream().noneMatch(each -> each.id().equals(read.configuration()))) {
            throw new IOException("foreign: this run has no configuration " + Excerpt.of(read.configuration()));
        }
        String name = RawFile.name(read.configuration());
        if (!path.endsWith(name)) {
            throw new IOException("a copy: the results of its configuration are in " + name);
        }
        return new RawLines(head, read.configuration(), session.ids());
    }

    private static Head read(String head) throws IOException {
        String text = OF_HEADS.open(head)
                .orElseThrow(() -> new IOException("damaged or foreign: it does not begin as raw results do"));
        Head read = parsed(text, Head.class);
        if (read.version() != VERSION) {
            throw new IOException(
                    "foreign: its format is version " + read.version() + ", and this program reads " + VERSION);
        }
        return read;
    }

    private static <T> T parsed(String text, Class<T> type) throws IOException {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IOException("foreign: " + Excerpt.of(e.getOriginalMessage()), e);
        }
    }

    /** {@code observation} as a line without its end. */
    String line(Observation observation) throws IOException {
        return seal.close(JSON.writeValueAsString(observation));
    }

    /**
     * What {@code line} holds; an empty line, which a fork leaves that ended before its line was whole, holds nothing.
     *
     * @throws IOException if the line cannot be used, with a message that says why
     */
    Optional<Observation> observation(String line) throws IOException {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Observation observation = whole(line);
        if (!cells.contains(observation.cell())) {
            throw new IOException("foreign: this run has no cell " + observation.cell());
        }
        if (!read.add(line)) {
            throw new IOException("a copy: a result of " + observation.cell() + " stands before it");
        }
        return Optional.of(observation);
    }

    /** Whether {@code line} is whole and of this file. */
    boolean opens(String line) {
        return seal.open(line).isPresent();
    }

    /**
     * What {@code line} holds, of whichever cell.
     *
     * @throws IOException if it cannot be used
     */
    Observation whole(String line) throws IOException {
        String text = seal.open(line)
                .orElseThrow(
                        () -> new IOException("damaged, cut short when its fork ended, or copied from another file"));
        Observation observation = parsed(text, Observation.class);
        if (!observation.configuration().equals(configuration)) {
            throw new IOException("foreign: it is of configuration " + observation.configuration());
        }
        return observation;
    }
}
