package org.maplitmus.runner.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.TrialModel;

/**
 * What a fork is told to do, on its standard input.
 *
 * @param rawFolder where its results go
 * @param configuration id of its configuration
 * @param cells ids of the cells, in order
 * @param sliceMillis the length of a slice: how long to sample each without looking
 * @param limitMillis how long at most
 * @param allowanceMillis how long all cells together may take beyond their slices
 * @param hangMillis how long beyond that until it counts as hung
 * @param sampleFloor go on, slice by slice, until this many samples are taken; trials have floors of their own
 * @param untilBroken leave a cell as soon as it is refuted
 * @param recording the file that a flight recording of the last cell goes to, or null for none
 */
public record ForkJob(
        String rawFolder,
        String configuration,
        List<String> cells,
        long sliceMillis,
        long limitMillis,
        long allowanceMillis,
        long hangMillis,
        long sampleFloor,
        boolean untilBroken,
        @Nullable String recording) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ForkJob {
        cells = List.copyOf(cells);
    }

    /** The same job for other cells. */
    public ForkJob withCells(List<String> others) {
        return new ForkJob(
                rawFolder,
                configuration,
                others,
                sliceMillis,
                limitMillis,
                allowanceMillis,
                hangMillis,
                sampleFloor,
                untilBroken,
                recording);
    }

    /** How long {@code cell} is sampled at most. */
    public long limitMillis(CellModel cell) {
        return Math.max(limitMillis, trialMillis(cell));
    }

    /** How long {@code cell} may keep a fork busy until the fork counts as hung. */
    public long silenceMillis(CellModel cell) {
        return limitMillis(cell) + trialMillis(cell) + hangMillis;
    }

    /** How long one sample of {@code cell} may take if it is a trial's. */
    private static long trialMillis(CellModel cell) {
        TrialModel trial = cell.guarantee().trial();
        return trial == null ? 0 : TimeUnit.SECONDS.toMillis(trial.seconds());
    }

    public byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    public static ForkJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ForkJob.class);
    }
}
