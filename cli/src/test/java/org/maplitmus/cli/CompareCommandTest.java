package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.RunJson;

class CompareCommandTest {

    private static final String CELL = "VIS-01@ConcurrentHashMap";
    private static final String THERE = System.getProperty("os.arch").equals("s390x") ? "ppc64le" : "s390x";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path runs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("kept", System.getProperty("os.arch"), Verdict.KEPT);
        write("broken", System.getProperty("os.arch"), Verdict.BROKEN);
        write("unrun", System.getProperty("os.arch"), Verdict.NOT_RUN);
        write("there", THERE, Verdict.KEPT);
    }

    @Test
    void aRunIsNoWorseThanItself() {
        assertThat(compare("kept", "kept")).isZero();
        assertThat(out.toString()).contains("No regression", "G-test, false discovery rate 1% (Benjamini-Hochberg)");
    }

    @Test
    void aBreakIsARegressionAndItsRepairIsNone() {
        assertThat(compare("kept", "broken")).isEqualTo(5);
        assertThat(out.toString()).contains("REGRESSION " + CELL + ": kept, now BROKEN");
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
        assertThat(err.toString()).contains(THERE, "--across-architectures").hasLineCount(1);
        assertThat(compare("kept", "there", "--across-architectures")).isZero();
        assertThat(out.toString()).contains("differs: architecture: ", ", then " + THERE);
    }

    @Test
    void filesHoldWhatIsPrinted() throws IOException {
        Path json = runs.resolve("c.json");
        Path markdown = runs.resolve("c.md");

        assertThat(compare("kept", "broken", "--json", json.toString(), "--markdown", markdown.toString()))
                .isEqualTo(5);
        assertThat(json).content().contains("\"ruling\" : \"REGRESSION\"");
        assertThat(markdown).content().startsWith("# Regression: 1 promised guarantee");
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
        assertThat(err.toString().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("no run at nowhere"))
                .anyMatch(line -> line.contains("empty is not the folder of a run that is over"))
                .anyMatch(line -> line.endsWith("damaged/run.json is not a run, or it is damaged"))
                .anyMatch(line -> line.contains("newer/run.json is the run of a newer version"));
    }

    @Test
    void aBaselineThatCannotBeUsedIsSaidBeforeTheRun() {
        assertThat(run("run", "--baseline", "nowhere", "--out", runs.toString()))
                .isEqualTo(2);
        assertThat(run("run", "--baseline", "there", "--out", runs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no run at nowhere", "--baseline: that run is of " + THERE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFailureOfTheRunItselfOutweighsTheBaseline() throws Exception {
        BaselineRun baseline = BaselineRun.read(Path.of("kept"), runs, false);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 120);

        assertThat(baseline.status(judged(Verdict.BROKEN, 0), terminal)).isEqualTo(5);
        assertThat(baseline.status(judged(Verdict.BROKEN, 1), terminal)).isEqualTo(1);
        assertThat(baseline.status(judged(Verdict.KEPT, 0), terminal)).isZero();
        assertThat(BaselineRun.read(null, runs, false).status(judged(Verdict.BROKEN, 0), terminal))
                .isZero();
    }

    @Test
    void theHistoryIsReadFromTheFoldersBesideAndNamesWhatIsDamaged() throws IOException {
        Files.createDirectories(runs.resolve("damaged"));
        Files.writeString(runs.resolve("damaged/run.json"), "{}");
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err, true), false, false, 120);
        Path last = Files.createDirectories(runs.resolve("zz"));

        assertThat(new Siblings(runs, terminal)
                        .until(run("zz", System.getProperty("os.arch"), Verdict.BROKEN, 1), last)
                        .of(CELL))
                .hasSize(3);
        assertThat(err.toString())
                .startsWith("left out of the history: ")
                .contains("damaged/run.json is not a run")
                .hasLineCount(1);
    }

    private int compare(String first, String second, String... options) {
        return run(Stream.concat(Stream.of("compare", first, second, "--out", runs.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(new BufferedWriter(out), true), new PrintWriter(err, true), arguments);
    }

    private void write(String name, String architecture, Verdict verdict) throws IOException {
        Path folder = Files.createDirectories(runs.resolve(name));
        Files.writeString(folder.resolve("run.json"), RunJson.of(run(name, architecture, verdict, 0)));
    }

    private static Run judged(Verdict verdict, int exit) {
        return run("now", System.getProperty("os.arch"), verdict, exit);
    }

    private static Run run(String name, String architecture, Verdict verdict, int exit) {
        int minute = name.equals("zz") ? 1 : 0;
        Session session = new Session(
                name,
                Instant.parse("2026-11-26T07:00:00Z").plusSeconds(60L * minute),
                1,
                "run",
                "./run-stress.sh",
                "quick",
                60,
                100,
                42,
                new Session.Host("AMD EPYC", 2, "Linux 6", architecture, "", "0.1.0"),
                List.of(new Session.Jvm("17.0.15", "17.0.15+6", "Debian", "OpenJDK 64-Bit Server VM", "")),
                List.of(),
                List.of(new Session.PlannedCell(CELL, 2, false, false)),
                List.of(),
                null,
                false);
        return new Run(
                session,
                List.of(),
                List.of(),
                List.of(),
                List.of(cell(verdict)),
                List.of(),
                new Run.Exit(exit, "as the test says"));
    }

    private static JudgedCell cell(Verdict verdict) {
        long broken = verdict == Verdict.BROKEN ? 3 : 0;
        long samples = verdict == Verdict.NOT_RUN ? 0 : 1_000_000;
        return new JudgedCell(
                CELL,
                "VIS-01",
                "ConcurrentHashMap",
                true,
                verdict,
                "",
                samples,
                1,
                List.of(new SeenOutcome("1, 0", OutcomeKind.BROKEN, "half was seen", broken)),
                List.of(new SeenBy("17.0.15-tiered-C2.C2-1", samples, broken, -1, -1)),
                List.of(),
                List.of(),
                "");
    }
}
