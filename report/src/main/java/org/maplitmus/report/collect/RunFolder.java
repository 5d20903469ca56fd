package org.maplitmus.report.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one run: its session record and its raw results.
 *
 * @param path where it is
 */
public record RunFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** The folder of the raw results. */
    public Path raw() {
        return path.resolve("raw");
    }

    /** The file of the session record. */
    public Path sessionFile() {
        return path.resolve("session.json");
    }

    /** The file of what the memory model answered. */
    Path modelFile() {
        return path.resolve("model.json");
    }

    /**
     * Writes the session record in place of the previous one.
     *
     * @throws IOException if the file system does
     */
    public void write(Session session) throws IOException {
        write(sessionFile(), session);
    }

    /**
     * Writes what the memory model answered in place of what it had answered before.
     *
     * @throws IOException if the file system does
     */
    public void write(List<ModelAnswer> answers) throws IOException {
        write(modelFile(), answers);
    }

    private static void write(Path file, Object content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.write(unfinished, JSON.writeValueAsBytes(content));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileFault.of("write", file, e);
        }
    }

    /**
     * Reads everything that can be read; raw files that cannot be used are named and skipped.
     *
     * @throws IOException if there is no readable session record
     */
    public Collected collect() throws IOException {
        Session session = session();
        List<Observation> observations = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (Path file : rawFiles()) {
            try {
                observations.addAll(raw(file).read(session, skipped));
            } catch (IOException e) {
                skipped.add(new SkippedFile(file.getFileName().toString(), FileFault.words(e)));
            }
        }
        return new Collected(path, session, observations, new ModelFile(modelFile()).read(skipped), skipped);
    }

    private Session session() throws IOException {
        if (!Files.isRegularFile(sessionFile())) {
            throw new IOException(path + " is not the folder of a run: it has no session.json");
        }
        try {
            return JSON.readValue(sessionFile().toFile(), Session.class);
        } catch (JsonProcessingException e) {
            throw new IOException(sessionFile() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private List<Path> rawFiles() throws IOException {
        if (!Files.isDirectory(raw())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(raw())) {
            return files.sorted().toList();
        }
    }

    private static RawFile raw(Path file) throws IOException {
        if (!file.toString().endsWith(RawFile.SUFFIX)) {
            throw new IOException("no raw results: its name does not end in " + RawFile.SUFFIX);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("no raw results: a folder, a pipe or a link that leads nowhere");
        }
        return new RawFile(file);
    }
}
