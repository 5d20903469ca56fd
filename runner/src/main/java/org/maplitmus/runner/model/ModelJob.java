package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a fork is told to ask, on its standard input.
 *
 * @param tasks the cells, in order
 * @param question what to ask about each
 * @param engine what tells this version of the explorer from others
 */
record ModelJob(List<ModelTask> tasks, ModelQuestion question, String engine) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ModelJob {
        tasks = List.copyOf(tasks);
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ModelJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ModelJob.class);
    }
}
