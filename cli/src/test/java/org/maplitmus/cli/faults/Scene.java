package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maplitmus.cli.Console;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.RunJson;
import org.maplitmus.runner.jvm.Machine;

/**
 * A folder of results with one run, of two cells in two configurations, and a console.
 *
 * @param results the folder of results
 * @param console where commands are typed
 * @param processes what programs said that ran in processes of their own
 */
record Scene(Path results, Console console, StringBuilder processes) {

    static final String RACED = "ATO-06@HashMap";
    static final String KEPT = "ATO-06@ConcurrentHashMap";
    static final String FIRST = "17-tiered";
    static final String SECOND = "17-stress";

    private static final long SAMPLES = 200_000;

    /** One with the run. */
    static Scene in(Path results) throws IOException {
        Scene scene = new Scene(results, new Console(), new StringBuilder());
        RunFolder run = scene.run();
        Files.createDirectories(run.raw());
        run.write(session());
        for (String configuration : List.of(FIRST, SECOND)) {
            RawFile raw = scene.raw(configuration);
            raw.begin(session().id(), configuration);
            raw.append(seen(RACED, configuration, Map.of("1", SAMPLES / 4, "2", SAMPLES - SAMPLES / 4)));
            raw.append(seen(KEPT, configuration, Map.of("2", SAMPLES)));
        }
        return scene;
    }

    /** The folder of the run. */
    RunFolder run() {
        return new RunFolder(results.resolve("run"));
    }

    /** The raw results of {@code configuration}. */
    RawFile raw(String configuration) {
        return RawFile.in(run().raw(), configuration);
    }

    /** Types a command and returns its exit status. */
    int type(String... words) {
        return console.type(words);
    }

    /** Judges the run again. */
    int report() {
        return type("report", run().path().toString());
    }

    /** Runs a cell of the catalogue with {@code options}, which may keep it from being run. */
    int runWith(String... options) {
        return type(Stream.concat(
                        Stream.of("run", "--guarantee", "ATO-06", "--subject", "HashMap", "--out", results.toString()),
                        Arrays.stream(options))
                .toArray(String[]::new));
    }

    /** All that was printed, and what stands in the records of all runs. */
    String heard() throws IOException {
        StringBuilder heard = new StringBuilder(console.out() + console.err() + processes);
        try (Stream<Path> files = Files.walk(results, 2)) {
            for (Path file : files.filter(each -> each.endsWith("run.json"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                heard.append(Files.readString(file));
            }
        }
        return heard.toString();
    }

    /** Fails if a run holds more than what was seen, or a verdict without the samples for it. */
    void checkNothingIsFalselyKept() throws IOException {
        Path record = run().path().resolve("run.json");
        if (!Files.isRegularFile(record)) {
            return;
        }
        Run judged = RunJson.read(record);
        assertThat(judged.cells()).allSatisfy(cell -> {
            assertThat(cell.samples()).isLessThanOrEqualTo(2 * SAMPLES);
            assertThat(cell.verdict() == Verdict.KEPT && cell.samples() == 0).isFalse();
        });
        assertThat(judged.cells())
                .filteredOn(cell -> cell.id().equals(RACED))
                .extracting(JudgedCell::verdict)
                .isSubsetOf(Verdict.RACED, Verdict.NOT_RUN);
    }

    /** Of how many samples the record says that {@code cell} took them. */
    long samples(String cell) throws IOException {
        return RunJson.read(run().path().resolve("run.json")).cells().stream()
                .filter(each -> each.id().equals(cell))
                .mapToLong(JudgedCell::samples)
                .sum();
    }

    private static Observation seen(String cell, String configuration, Map<String, Long> counts) {
        return new Observation(
                cell, configuration, new TreeMap<>(counts), SAMPLES, 0.5, -1, -1, List.of(), null, List.of());
    }

    /** The record of the run. */
    static Session session() {
        return new Session(
                "run",
                Instant.parse("2026-11-30T07:00:00Z"),
                12.5,
                "run --budget 60s",
                "./run-stress.sh",
                "quick",
                60,
                SAMPLES,
                42,
                Machine.describe(),
                List.of(new Session.Jvm("17", "17.0.15+6", "Debian", "OpenJDK 64-Bit Server VM", "")),
                List.of(configuration(FIRST, "tiered"), configuration(SECOND, "stress")),
                List.of(planned(RACED), planned(KEPT)),
                List.of(),
                List.of(),
                null,
                false,
                null,
                true,
                Map.of());
    }

    private static Session.Configuration configuration(String id, String mode) {
        return new Session.Configuration(id, "17", mode, "C2/C2", List.of(), 7, true);
    }

    private static Session.PlannedCell planned(String cell) {
        return new Session.PlannedCell(cell, 2, false, false, true);
    }
}
