package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/** What a run says if the memory model was asked, and only then. */
class ModelledRunTest {

    private static final Run PLAIN = SampleRun.passing();
    private static final JudgedCell CELL =
            PLAIN.cells().stream().filter(JudgedCell::promised).findFirst().orElseThrow();
    private static final Run MODELLED = modelled();
    private static final String WORDS = "WEAK: 1, 0";
    private static final String TELLER = "./run-stress.sh repro --by-model results/a-run/" + CELL.id();

    @Test
    void theTerminalListsWhatIsRefuted() {
        assertThat(ConsoleMatrix.of(MODELLED, 200, false))
                .contains(
                        "1 cell by the memory model: WEAK 1.",
                        "BROKEN by the model, whether or not this machine showed it (1)",
                        CELL.id() + ": " + WORDS + ": the reader saw half",
                        TELLER);
        assertThat(ConsoleMatrix.of(PLAIN, 200, false)).doesNotContain("by the model", "memory model");
    }

    @Test
    void thePageHasASecondMarkAndASection() {
        assertThat(SpecPage.of(MODELLED))
                .contains("<sup class=\"model refutes\" title=\"by the model: " + WORDS + "\">W</sup>")
                .contains("Broken by the model", "By the model</th>", "<td>" + WORDS + "</td>", "<td>not asked</td>");
        assertThat(SpecPage.of(PLAIN)).doesNotContain("<sup class=\"model", "Broken by the model", "By the model</th>");
    }

    @Test
    void whatTheModelExcludesAndTheHardwareShowsIsSaidAloud() {
        JudgedCell seen = PLAIN.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.RACED)
                .findFirst()
                .orElseThrow();
        Run against = with(mark(seen, null, true));

        assertThat(against.againstModel()).containsExactly(seen);
        assertThat(ConsoleMatrix.of(against, 200, false))
                .contains("Seen on this machine, and excluded by the model (1)", "  " + seen.id() + ": ");
        assertThat(SpecPage.of(against)).contains("Seen on this machine, and excluded by the model</h2>");
        assertThat(with(mark(seen, null, false)).againstModel()).isEmpty();
        assertThat(with(mark(seen, ModelLayer.WEAK, true)).againstModel()).isEmpty();
    }

    @Test
    void whatEarlierRunsKeptIsSaidInALine() {
        Run kept = with(mark(CELL, ModelLayer.WEAK, true, "2026-11-29T02:00:00Z"));
        String line = "Of these answers, 1 rest on earlier runs, from 2026-11-29 on";

        assertThat(ConsoleMatrix.of(kept, 200, false)).contains(line);
        assertThat(SpecPage.of(kept)).contains(line, "<td>" + WORDS + ", known since 2026-11-29</td>");
        assertThat(ConsoleMatrix.of(MODELLED, 200, false)).doesNotContain("earlier runs, from");
    }

    @Test
    void continuousIntegrationIsTold() {
        assertThat(SummaryMarkdown.of(MODELLED)).contains("## Broken by the memory model", TELLER);
        assertThat(SummaryMarkdown.of(PLAIN)).doesNotContain("Broken by the memory model");
        assertThat(JUnitXml.of(MODELLED)).contains("<property name=\"model\" value=\"" + WORDS + "\"");
        assertThat(JUnitXml.of(PLAIN)).doesNotContain("name=\"model\"");
    }

    private static Run modelled() {
        return with(mark(CELL, ModelLayer.WEAK, true));
    }

    private static ModelMark mark(JudgedCell cell, @Nullable ModelLayer layer, boolean exhausted) {
        return mark(cell, layer, exhausted, "");
    }

    private static ModelMark mark(JudgedCell cell, @Nullable ModelLayer layer, boolean exhausted, String kept) {
        return new ModelMark(
                cell.id(),
                cell.promised(),
                layer,
                "1, 0",
                "the reader saw half",
                ModelLayer.WEAK,
                120,
                exhausted,
                "",
                null,
                "",
                "./run-stress.sh repro --by-model results/a-run/" + cell.id(),
                kept);
    }

    private static Run with(ModelMark mark) {
        return new Run(
                PLAIN.session(),
                PLAIN.promises(),
                PLAIN.guarantees(),
                PLAIN.subjects(),
                PLAIN.cells(),
                PLAIN.skipped(),
                List.of(mark),
                0,
                PLAIN.exit());
    }
}
