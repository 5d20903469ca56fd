package org.maplitmus.report.render;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.maplitmus.report.compare.Change;
import org.maplitmus.report.compare.Comparison;

/** A comparison of two runs as JSON, complete; each change names its kind as {@code change}. */
public final class ComparisonJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Change.class, Named.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** How a change is told from others. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "change")
    private interface Named {}

    /**
     * All that is written.
     *
     * @param ruling what it means
     * @param comparison what differs
     */
    private record Document(String ruling, @JsonUnwrapped Comparison comparison) {}

    private ComparisonJson() {}

    /** The JSON of {@code comparison}; instants are ISO 8601 strings. */
    public static String of(Comparison comparison) {
        try {
            return JSON.writeValueAsString(new Document(comparison.ruling().name(), comparison)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a comparison that JSON cannot hold", e);
        }
    }
}
