package org.maplitmus.report.collect;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the memory model answered in a run, on disk.
 *
 * @param path the file
 */
record ModelFile(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads each cell's first answer; what cannot be used is named in {@code skipped}. */
    List<ModelAnswer> read(List<SkippedFile> skipped) {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try {
            return first(whole(), skipped);
        } catch (IOException e) {
            skip("not what a run writes: " + FileFault.words(e), skipped);
            return List.of();
        }
    }

    private List<ModelAnswer> whole() throws IOException {
        List<ModelAnswer> read = answers();
        if (read == null || read.contains(null)) {
            throw new IOException("an answer is missing");
        }
        return read;
    }

    private @Nullable List<ModelAnswer> answers() throws IOException {
        return JSON.readValue(path.toFile(), new TypeReference<List<ModelAnswer>>() {});
    }

    private List<ModelAnswer> first(List<ModelAnswer> answers, List<SkippedFile> skipped) {
        Map<String, ModelAnswer> byCell = new LinkedHashMap<>();
        for (ModelAnswer answer : answers) {
            if (byCell.putIfAbsent(answer.cell(), answer) != null) {
                skip("a copy: an answer about " + answer.cell() + " stands before it", skipped);
            }
        }
        return List.copyOf(byCell.values());
    }

    private void skip(String why, List<SkippedFile> skipped) {
        skipped.add(new SkippedFile(String.valueOf(path.getFileName()), why));
    }
}
