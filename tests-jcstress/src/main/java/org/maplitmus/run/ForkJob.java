package org.maplitmus.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a fork is told to do, on its standard input.
 *
 * @param rawFolder where its results go
 * @param configuration id of its configuration
 * @param cells ids of the cells, in order
 * @param sliceMillis the length of a slice: how long to sample each without looking
 * @param limitMillis how long at most
 * @param hangMillis how long beyond that until it counts as hung
 * @param sampleFloor go on, slice by slice, until this many samples are taken
 * @param untilBroken leave a cell as soon as it is refuted, and go on until the limit if it is not
 */
record ForkJob(
        String rawFolder,
        String configuration,
        List<String> cells,
        long sliceMillis,
        long limitMillis,
        long hangMillis,
        long sampleFloor,
        boolean untilBroken) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ForkJob {
        cells = List.copyOf(cells);
    }

    /** The same job for other cells. */
    ForkJob withCells(List<String> others) {
        return new ForkJob(
                rawFolder, configuration, others, sliceMillis, limitMillis, hangMillis, sampleFloor, untilBroken);
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ForkJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ForkJob.class);
    }
}
