package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.fixture.Cells;
import org.maplitmus.runner.sample.Orders.Deadlines;
import org.maplitmus.runner.sample.Orders.Enough;
import org.maplitmus.runner.sample.Orders.Turn;

class ForkJobTest {

    private static final CellModel TRIAL = Cells.trial("G-1", "S");
    private static final CellModel CONCURRENT = Cells.cell("G-2", "S", "writer", "reader");

    private final Orders orders =
            Orders.into(Path.of("raw"), new Turn(50, 200), new Enough(1_000, true), new Deadlines(600, 7_000));
    private final ForkJob job = new ForkJob("17-tiered", List.of("G-1@S", "G-2@S"), orders);

    @Test
    void aTrialMayKeepItsForkBusyForItsOwnTimeAndOneLastSample() {
        assertThat(job.limitMillis(TRIAL)).isEqualTo(5_000);
        assertThat(job.silenceMillis(TRIAL)).isEqualTo(10_000 + 7_000);
        assertThat(job.limitMillis(CONCURRENT)).isEqualTo(200);
        assertThat(job.silenceMillis(CONCURRENT)).isEqualTo(200 + 7_000);
        assertThat(job.silenceMillis()).isEqualTo(200 + 7_000);
    }

    @Test
    void theForkReadsWhatItsParentWrote() throws IOException {
        ForkJob recorded = new ForkJob("17-tiered", List.of("G-1@S"), orders.recordedIn(Path.of("waits.jfr")));

        assertThat(ForkJob.fromJson(new ByteArrayInputStream(job.toJson()))).isEqualTo(job);
        assertThat(ForkJob.fromJson(new ByteArrayInputStream(recorded.toJson())))
                .isEqualTo(recorded);
    }
}
