package org.maplitmus.runner.explain.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an engine found.
 *
 * @param kind what it amounts to
 * @param result the result that the interleaving ends with, if one was found
 * @param message what went wrong, why nothing can go on, or what one thread does; else empty
 * @param tried how many invocations of the scenario were tried
 * @param met the results that were met and not sought, each once
 * @param steps the interleaving of the actors
 * @param after what the arbiter did after them
 */
public record Answer(
        Kind kind, String result, String message, long tried, List<String> met, List<Step> steps, List<Step> after) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an answer amounts to. */
    public enum Kind {
        /** An interleaving ends with a result that is sought. */
        FOUND,
        /**
         * It takes no interleaving: one thread that runs the actors one after the other ends with a result that is
         * sought.
         */
        ALONE,
        /** None of those that were tried does. */
        NOT_FOUND,
        /** In some interleaving the actors do not end: they wait for one another or turn in circles. */
        STUCK,
        /** The engine failed: nothing follows for the subject. */
        ENGINE_ERROR
    }

    /** Copies the lists. */
    public Answer {
        met = List.copyOf(met);
        steps = List.copyOf(steps);
        after = List.copyOf(after);
    }

    /** The answer of an engine that tried so many invocations in vain and met these results. */
    public static Answer notFound(long tried, List<String> met) {
        return new Answer(Kind.NOT_FOUND, "", "", tried, met, List.of(), List.of());
    }

    /** One thread is enough for {@code result}, as {@code message} tells. */
    public static Answer alone(String result, String message) {
        return new Answer(Kind.ALONE, result, message, 0, List.of(), List.of(), List.of());
    }

    /** The answer of an engine that failed, of which {@code message} says how. */
    public static Answer engineError(String message) {
        return new Answer(Kind.ENGINE_ERROR, "", message, 0, List.of(), List.of(), List.of());
    }

    /** Reads what {@link #write} wrote. */
    public static Answer read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Answer.class);
    }

    /** Writes it as JSON. */
    public void write(Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(this));
    }
}
