package org.maplitmus.cli.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;
import org.maplitmus.cli.EarlierRuns;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Verdict;

class CompareCommandTest {

    private final Console console = new Console();

    @TempDir
    private Path runs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        EarlierRuns.writeAll(runs);
    }

    @Test
    void aRunIsNoWorseThanItself() {
        assertThat(compare("kept", "kept")).isZero();
        assertThat(console.out()).contains("No regression", "G-test, false discovery rate 1% (Benjamini-Hochberg)");
    }

    @Test
    void aBreakIsARegressionAndItsRepairIsNone() {
        assertThat(compare("kept", "broken")).isEqualTo(5);
        assertThat(console.out()).contains("REGRESSION " + EarlierRuns.CELL + ": kept, now BROKEN");
        assertThat(compare("broken", "kept")).isZero();
    }

    @Test
    void aLostVerdictIsARegressionUnlessThatIsAllowed() {
        assertThat(compare("kept", "unrun")).isEqualTo(5);
        assertThat(compare("kept", "unrun", "--allow-not-run")).isZero();
    }

    @Test
    void anotherArchitectureIsRefusedUnlessAskedFor() {
        assertThat(compare("kept", "there")).isEqualTo(2);
        assertThat(console.err())
                .contains(EarlierRuns.THERE, "--across-architectures")
                .hasLineCount(1);
        assertThat(compare("kept", "there", "--across-architectures")).isZero();
        assertThat(console.out()).contains("differs: architecture: ", ", then " + EarlierRuns.THERE);
    }

    @Test
    void filesHoldWhatIsPrinted() throws IOException {
        Path json = runs.resolve("c.json");
        Path markdown = runs.resolve("c.md");

        assertThat(compare("kept", "broken", "--json", json.toString(), "--markdown", markdown.toString()))
                .isEqualTo(5);
        assertThat(json).content().contains("\"ruling\" : \"REGRESSION\"");
        assertThat(markdown).content().startsWith("# Regression: 1 promised guarantee");
        assertThat(console.out()).contains("REGRESSION " + EarlierRuns.CELL);
    }

    @Test
    void jsonWithoutAFileReplacesTheText() throws IOException {
        assertThat(console.type("compare", "kept", "broken", "--out", runs.toString(), "--json"))
                .isEqualTo(5);
        assertThat(new ObjectMapper().readTree(console.out()).get("ruling").asText())
                .isEqualTo("REGRESSION");
    }

    @Test
    void whatIsNoRunIsUsageAndNamed() throws IOException {
        Files.createDirectories(runs.resolve("empty"));
        Files.createDirectories(runs.resolve("damaged"));
        Files.writeString(runs.resolve("damaged/run.json"), "{\"session\" : ");
        Files.createDirectories(runs.resolve("newer"));
        Files.writeString(
                runs.resolve("newer/run.json"),
                Files.readString(runs.resolve("kept/run.json"))
                        .replaceFirst("\"session\"", "\"moon\" : 3, \"session\""));

        assertThat(compare("kept", "nowhere")).isEqualTo(2);
        assertThat(compare("kept", "empty")).isEqualTo(2);
        assertThat(compare("kept", "damaged")).isEqualTo(2);
        assertThat(compare("kept", "newer")).isEqualTo(2);
        assertThat(console.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("no run at nowhere"))
                .anyMatch(line -> line.contains("empty has no run.json: the run did not finish; `report "))
                .anyMatch(line -> line.endsWith("damaged/run.json is not a run, or it is damaged"))
                .anyMatch(line -> line.contains("newer/run.json is the run of a newer version"));
    }

    @Test
    void theHistoryIsReadFromTheFoldersBesideAndNamesWhatIsDamaged() throws IOException {
        Files.createDirectories(runs.resolve("damaged"));
        Files.writeString(runs.resolve("damaged/run.json"), "{}");
        Path last = Files.createDirectories(runs.resolve("zz"));

        assertThat(new Siblings(runs, console.terminal())
                        .until(EarlierRuns.of("zz", Verdict.BROKEN, ExitStatus.FAILED), last)
                        .of(EarlierRuns.CELL))
                .hasSize(3);
        assertThat(console.err())
                .startsWith("left out of the history: ")
                .contains("damaged/run.json is not a run")
                .hasLineCount(1);
    }

    private int compare(String first, String second, String... options) {
        return console.type("compare", options, first, second, "--out", runs.toString());
    }
}
