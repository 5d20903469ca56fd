package org.maplitmus.cli.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.EarlierRuns;
import org.maplitmus.cli.Main;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.Verdict;

class BaselineRunTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path runs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        EarlierRuns.writeAll(runs);
    }

    @Test
    void aBaselineThatCannotBeUsedIsSaidBeforeTheRun() {
        assertThat(run("run", "--baseline", "nowhere", "--out", runs.toString()))
                .isEqualTo(2);
        assertThat(run("run", "--baseline", "there", "--out", runs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no run at nowhere", "--baseline: that run is of " + EarlierRuns.THERE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFailureOfTheRunItselfOutweighsTheBaseline() throws Exception {
        BaselineRun baseline = BaselineRun.read(Path.of("kept"), runs, false);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 120);

        assertThat(baseline.status(EarlierRuns.of("now", Verdict.BROKEN, 0), terminal))
                .isEqualTo(5);
        assertThat(baseline.status(EarlierRuns.of("now", Verdict.BROKEN, 1), terminal))
                .isEqualTo(1);
        assertThat(baseline.status(EarlierRuns.of("now", Verdict.KEPT, 0), terminal))
                .isZero();
        assertThat(BaselineRun.read(null, runs, false).status(EarlierRuns.of("now", Verdict.BROKEN, 0), terminal))
                .isZero();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
