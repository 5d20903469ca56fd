package org.maplitmus.runner.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.TrialModel;

/**
 * What a fork is told to do, on its standard input.
 *
 * @param configuration id of its configuration
 * @param cells ids of the cells, in order
 * @param orders how it samples them
 */
public record ForkJob(String configuration, List<String> cells, Orders orders) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the list. */
    public ForkJob {
        cells = List.copyOf(cells);
    }

    /** How long {@code cell} is sampled at most. */
    long limitMillis(CellModel cell) {
        return Math.max(orders.turn().limitMillis(), trialMillis(cell));
    }

    /** How long the fork may be silent before its first cell until it counts as hung. */
    public long silenceMillis() {
        return orders.turn().limitMillis() + orders.deadlines().hangMillis();
    }

    /** How long {@code cell} may keep a fork busy until the fork counts as hung. */
    public long silenceMillis(CellModel cell) {
        return limitMillis(cell) + trialMillis(cell) + orders.deadlines().hangMillis();
    }

    /** How long one sample of {@code cell} may take if it is a trial's. */
    private static long trialMillis(CellModel cell) {
        TrialModel trial = cell.guarantee().trial();
        return trial == null ? 0 : TimeUnit.SECONDS.toMillis(trial.seconds());
    }

    /** The job as JSON. */
    public byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static ForkJob fromJson(InputStream in) throws IOException {
        return JSON.readValue(in, ForkJob.class);
    }
}
