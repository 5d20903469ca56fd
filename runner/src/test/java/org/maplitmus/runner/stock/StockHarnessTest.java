package org.maplitmus.runner.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.fixture.Cells;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.JvmMode;
import org.maplitmus.runner.plan.Profile;

@Tag("any-jdk")
class StockHarnessTest {

    @TempDir
    private Path classes;

    @Test
    @Tag("nightly")
    void jcstressOwnLauncherSeesTheSameCellsBroken() throws Exception {
        Fixtures fixtures = Fixtures.compiledTo(classes);
        List<CellModel> cells = fixtures.cells("Broken").stream()
                .filter(cell -> cell.guarantee().id().equals("FIX-01"))
                .toList();
        StockHarness harness = new StockHarness(fixtures.request(cells, Duration.ofSeconds(1)));

        StockHarness.Outcome outcome = harness.run(harness.cells(2));

        assertThat(outcome.results())
                .extracting(StockResult::test)
                .hasSizeGreaterThanOrEqualTo(JvmMode.values().length)
                .containsOnly(cells.get(0).className());
        assertThat(outcome.results())
                .allSatisfy(result -> assertThat(result.counts()).containsKey("2"))
                .allMatch(result -> result.samples() > 0);
        assertThat(outcome.seconds()).isGreaterThan(StockHarness.samplingSeconds(outcome.results()));
    }

    @Test
    void itIsGivenNoCellThatItWouldDropInSilence() {
        List<CellModel> cells = List.of(
                Cells.cell("G-1", "S", "a", "b"), Cells.cell("G-2", "S", "a", "b", "c"), Cells.trial("G-3", "S"));
        StockHarness harness =
                new StockHarness(Cells.request(cells, Profile.TEETH, Duration.ofSeconds(1), Cells.JDK_17));

        assertThat(harness.cells(2)).extracting(cell -> cell.guarantee().id()).containsExactly("G-1");
    }
}
