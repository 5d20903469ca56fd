package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.Runs;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

final class ComparisonTextTest {

    private static final long MANY = 1_000_000;
    private static final Session.Host OTHER = new Session.Host("Xeon", 2, "Linux 6", "amd64", "", "0.1.0");

    private static final Comparison COMPARISON = Comparison.of(
            Runs.of(
                    Runs.cell(Runs.PROMISED, Verdict.KEPT, Runs.allowed("0, 0", MANY)),
                    raced("ATO-01@Racy", 10),
                    raced("ATO-02@Racy", 9),
                    raced("ATO-03@Racy", 10),
                    raced("ATO-04@Racy", 9)),
            Runs.on(
                    OTHER,
                    Runs.JDK,
                    Runs.cell(Runs.PROMISED, Verdict.BROKEN, Runs.broken("1, 0", 3), Runs.allowed("0, 0", MANY - 3)),
                    raced("ATO-01@Racy", 1_000),
                    Runs.cell("ATO-02@Racy", Verdict.QUIET, Runs.allowed("0, 0", MANY)),
                    Runs.cell("ATO-03@Racy", Verdict.QUIET, Runs.allowed("0, 0", MANY)),
                    raced("ATO-05@Racy", 1)),
            Baseline.STRICT);

    @Test
    void every_kind_of_change_is_said() {
        assertThat(ComparisonText.of(COMPARISON, 1_000).lines())
                .contains(
                        "differs: CPU model: AMD EPYC, then Xeon",
                        "New outcomes (1)",
                        "  REGRESSION VIS-01@Safe: 1, 0, broken, 3 of 1,000,000 samples (1 in 333,333), and not in"
                                + " 1,000,000 samples before, too few to tell whether it is new: half was seen",
                        "  REGRESSION VIS-01@Safe: kept, now BROKEN",
                        "  ATO-02@Racy (not promised): raced, now quiet",
                        "  ATO-02@Racy (not promised): 1, 0, broken, was 9 of 1,000,000 samples (1 in 111,111), now not"
                                + " in 1,000,000 samples: too few samples to tell",
                        "  ATO-03@Racy (not promised): 1, 0, broken, was 10 of 1,000,000 samples (1 in 100,000), now"
                                + " not in 1,000,000 samples, where at least 10 were to be expected",
                        "Only in the first run (1)",
                        "  ATO-04@Racy (not promised): was raced",
                        "Only in the second run (1)",
                        "  ATO-05@Racy (not promised): raced",
                        "Frequencies that moved (1)",
                        "Regression: 1 promised guarantee is worse than before.")
                .anyMatch(line -> line.startsWith(
                        "  ATO-01@Racy (not promised): refuting samples in 17-tiered rose at least 100-fold, from 10 of"
                                + " 1,000,000 samples (1 in 100,000) to 1,000 of 1,000,000 samples (0.10 %), p < 1e-"))
                .anyMatch(line -> line.startsWith("Test: G-test, false discovery rate 1% (Benjamini-Hochberg), over "))
                .anyMatch(line -> line.contains("come in bursts") && line.contains("at least 10-fold"));
    }

    @Test
    void lines_are_wrapped() {
        assertThat(ComparisonText.of(COMPARISON, 80).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void nothing_new_is_said_in_one_line() {
        Run run = Runs.of(raced("ATO-01@Racy", 10));

        assertThat(ComparisonText.of(Comparison.of(run, run, Baseline.STRICT), 200))
                .doesNotContain("differs:", "(1)", "REGRESSION")
                .endsWith("No regression: nothing that was promised is worse than before.\n");
    }

    @Test
    void what_is_too_much_to_read_is_counted() {
        Run many = Runs.of(IntStream.range(0, 100)
                .mapToObj(index -> raced("ATO-" + index + "@Racy", 1))
                .toArray(JudgedCell[]::new));

        assertThat(ComparisonText.of(Comparison.of(many, Runs.of(), Baseline.STRICT), 200))
                .contains("Only in the first run (100)", "  and 80 more");
    }

    @Test
    void markdown_has_the_same_and_escapes_it() {
        assertThat(ComparisonMarkdown.of(COMPARISON))
                .startsWith("# Regression: 1 promised guarantee is worse than before.\n")
                .contains("\n## Frequencies that moved (1)\n", "- REGRESSION VIS-01@Safe: kept, now BROKEN\n")
                .contains("p \\< 1e-");
    }

    @Test
    void json_has_every_change_with_its_kind() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ComparisonJson.of(COMPARISON));

        assertThat(json.get("ruling").asText()).isEqualTo("REGRESSION");
        assertThat(json.at("/before/machine/architecture").asText()).isEqualTo("amd64");
        assertThat(json.get("regressions")).hasSize(2);
        assertThat(json.get("changes")).hasSize(COMPARISON.changes().size());
        assertThat(json.get("changes").findValuesAsText("change"))
                .contains("NewOutcome", "VanishedOutcome", "MovedFrequency", "VerdictChanged", "CellGone", "CellNew");
    }

    private static JudgedCell raced(String id, long count) {
        return Runs.cell(id, Verdict.RACED, Runs.broken("1, 0", count), Runs.allowed("0, 0", MANY - count));
    }
}
