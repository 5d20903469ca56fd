package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a fork is told to ask, on its standard input.
 *
 * @param cells ids of the cells, in order
 * @param question what to ask about each
 */
record ModelJob(List<String> cells, ModelQuestion question) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ModelJob {
        cells = List.copyOf(cells);
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ModelJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ModelJob.class);
    }
}
