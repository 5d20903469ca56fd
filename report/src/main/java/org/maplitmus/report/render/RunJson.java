package org.maplitmus.report.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.report.judge.Run;

/** A judged run as JSON, complete: what is written can be read again. Thread-safe. */
public final class RunJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RunJson() {}

    /** {@code run} as JSON; instants are ISO 8601 strings. */
    public static String of(Run run) {
        try {
            return JSON.writeValueAsString(run) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a run that JSON cannot hold", e);
        }
    }

    /**
     * Reads what {@link #of} has written.
     *
     * @throws IOException if {@code file} cannot be read or is not a run
     */
    public static Run read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Run.class);
    }
}
