package org.maplitmus.report.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.FormerJson;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.judge.Run;

/** A judged run as JSON, complete: what is written can be read again. Thread-safe. */
public final class RunJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final ObjectMapper GLANCE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The content of a file, or null if that is the JSON of nothing. */
    @FunctionalInterface
    private interface Reading<T> {

        @Nullable
        T value() throws IOException;
    }

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
     * Reads what {@link #of} has written, also in an earlier version.
     *
     * @throws IOException if {@code file} cannot be read or is not a run, with a message that names it
     */
    public static Run read(Path file) throws IOException {
        return read(file, () -> JSON.treeToValue(FormerJson.renewed(JSON.readTree(file.toFile())), Run.class));
    }

    /**
     * Reads of what {@link #of} has written only what a history needs.
     *
     * @throws IOException if {@code file} cannot be read or is not a run, with a message that names it
     */
    public static Night readNight(Path file) throws IOException {
        return read(file, () -> GLANCE.readValue(file.toFile(), Glance.class)).night();
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try {
            T value = reading.value();
            if (value != null) {
                return value;
            }
        } catch (UnrecognizedPropertyException | InvalidFormatException e) {
            throw new IOException(file + " is the run of a newer version: this one does not know its " + where(e), e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not a run, or it is damaged", e);
        }
        throw new IOException(file + " is not a run, or it is damaged");
    }

    private static String where(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
