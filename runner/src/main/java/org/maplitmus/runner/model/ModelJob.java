package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What a fork is told to ask, on its standard input.
 *
 * @param cells ids of the cells, in order
 * @param layers see {@link ModelQuestion#layers}
 * @param limitMillis see {@link ModelQuestion#limit}
 * @param sought see {@link ModelQuestion#sought}
 * @param told see {@link ModelQuestion#told}
 */
record ModelJob(List<String> cells, List<ModelLayer> layers, long limitMillis, String sought, boolean told) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ModelJob {
        cells = List.copyOf(cells);
        layers = List.copyOf(layers);
    }

    static ModelJob of(List<String> cells, ModelQuestion question) {
        return new ModelJob(cells, question.layers(), question.limit().toMillis(), question.sought(), question.told());
    }

    ModelQuestion question() {
        return new ModelQuestion(layers, Duration.ofMillis(limitMillis), sought, told);
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ModelJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ModelJob.class);
    }
}
