package org.maplitmus.cli.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;
import org.maplitmus.cli.EarlierRuns;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Verdict;

class BaselineRunTest {

    private final Console console = new Console();

    @TempDir
    private Path runs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        EarlierRuns.writeAll(runs);
    }

    @Test
    void aBaselineThatCannotBeUsedIsSaidBeforeTheRun() {
        assertThat(console.type("run", "--baseline", "nowhere", "--out", runs.toString()))
                .isEqualTo(2);
        assertThat(console.type("run", "--baseline", "there", "--out", runs.toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("no run at nowhere", "--baseline: that run is of " + EarlierRuns.THERE);
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aFailureOfTheRunItselfOutweighsTheBaseline() throws Exception {
        BaselineRun baseline = BaselineRun.read(runs.resolve("kept"), new OutOption(), Baseline.STRICT);
        Terminal terminal = console.terminal();

        assertThat(baseline.status(EarlierRuns.of("now", Verdict.BROKEN, ExitStatus.PASSED), terminal))
                .isEqualTo(ExitStatus.WORSE);
        assertThat(baseline.status(EarlierRuns.of("now", Verdict.BROKEN, ExitStatus.FAILED), terminal))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(baseline.status(EarlierRuns.of("now", Verdict.KEPT, ExitStatus.PASSED), terminal))
                .isEqualTo(ExitStatus.PASSED);
        assertThat(BaselineRun.read(null, new OutOption(), Baseline.STRICT)
                        .status(EarlierRuns.of("now", Verdict.BROKEN, ExitStatus.PASSED), terminal))
                .isEqualTo(ExitStatus.PASSED);
    }
}
