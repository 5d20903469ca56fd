package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;
import org.maplitmus.runner.folder.Scratch;

/** A short run, and what can be done with its cells afterwards. */
@Tag("any-jdk")
class ReproCommandTest {

    @TempDir
    private static Path results;

    private static String run = "";

    private final Console console = new Console();

    @TempDir
    private static Path home;

    private static String usersHome = System.getProperty("user.home");

    @AfterAll
    static void leaveHome() {
        System.setProperty("user.home", usersHome);
    }

    @BeforeAll
    static void runALittle() {
        System.setProperty("user.home", home.toString());
        Console console = new Console();
        for (int seconds = 10; seconds < 100 && !isWhole(console.out()); seconds *= 2) {
            assertThat(run(console, seconds)).isZero();
        }
        run = Arrays.stream(Objects.requireNonNull(results.toFile().list()))
                .filter(name -> name.startsWith("20"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The hardware and the model have shown what there is to show. */
    private static boolean isWhole(String out) {
        return out.contains("raced 1") && out.contains("by the memory model: SC 1, none, exhausted 1");
    }

    private static int run(Console console, int seconds) {
        String[] cell = {
            "--guarantee", "ATO-06", "--subject", "HashMap", "--subject", "synchronizedMap", "--jvm-arg=-Dour.own=1"
        };
        return console.type("run", cell, "--budget", seconds + "s", "--allow-not-run", "--out", results.toString());
    }

    @Test
    void aRacedCellIsReproducedWithWhatItTook() {
        assertThat(repro(run + "/ATO-06@HashMap")).isZero();
        assertThat(console.out()).contains("stress seed", "reproduced: ", "samples", "per million", "then: ");
    }

    @Test
    void theFolderMayBeNamedByItsPath() {
        assertThat(repro(results.resolve(run) + "/ato-06@hashmap")).isZero();
    }

    @Test
    void moreHitsThanThereIsTimeForAreNotReproduced() {
        assertThat(repro(run + "/ATO-06@HashMap", "--until", "100000000000", "--for", "1s"))
                .isEqualTo(1);
        assertThat(console.out()).contains("nothing that the run recorded differs here");
    }

    @Test
    void theExecutionOfTheModelIsHadAgain() {
        assertThat(repro("--by-model", run + "/ATO-06@HashMap")).isZero();
        assertThat(console.out())
                .contains("the recorded execution of the memory model, decision by decision:")
                .contains("ATO-06@HashMap", "SC: ", ", by an interleaving:", "HashMap.java:");
    }

    @Test
    void anExecutionThatDoesNotFitIsSearchedForAgain() throws IOException {
        Path theirs = stranger(text -> text.replaceAll("\"java\" : \"[^\"]*\"", "\"java\" : \"1.2.3\""));

        assertThat(repro("--by-model", "theirs/ATO-06@HashMap")).isZero();
        assertThat(console.out())
                .contains("the recorded execution does not fit: it ran on Java 1.2.3, and this is ", "searching again")
                .contains(", by an interleaving:");
        Scratch.delete(theirs);
    }

    @Test
    void whatTheModelDidNotRefuteHasNoExecution() {
        assertThat(repro("--by-model", run + "/ATO-06@synchronizedMap")).isEqualTo(2);
        assertThat(console.err())
                .contains("--by-model: the memory model refuted no ATO-06@synchronizedMap in run " + run);
        assertThat(repro(run + "/ATO-06@synchronizedMap")).isEqualTo(2);
        assertThat(console.err()).contains("saw no broken outcome of ATO-06@synchronizedMap");
    }

    @Test
    void whatCannotBeMeantIsSaidInALine() throws IOException {
        Path broken = Files.createDirectory(results.resolve("broken"));
        Files.writeString(broken.resolve("run.json"), "{\"session\":");

        assertThat(repro("ATO-06@HashMap")).isEqualTo(2);
        assertThat(repro("no-such-run/ATO-06@HashMap")).isEqualTo(2);
        assertThat(repro(run + "/ATO-02@HashMap")).isEqualTo(2);
        assertThat(repro("broken/ATO-06@HashMap")).isEqualTo(2);
        assertThat(console.err())
                .contains(
                        "is no cell of a run",
                        "no run at",
                        "has no cell ATO-02@HashMap; did you mean ATO-06@HashMap?",
                        "is not a run, or it is damaged");
        Files.delete(broken.resolve("run.json"));
        Files.delete(broken);
    }

    /** As if somebody had sent it: another Java, another flag, classes of its own, and no mark that fits. */
    @Test
    void whatAStrangersRunWouldLaunchIsShownAndNotLaunched() throws IOException {
        Path launched = results.resolve("launched");
        Path java = Files.createDirectories(results.resolve("their-java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\ntouch '" + launched + "'\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path theirs = stranger(
                text -> text.replaceAll("\"home\" : \"[^\"]*\"", "\"home\" : \"" + results.resolve("their-java") + "\"")
                        .replace("-Dour.own=1", "-Dtheir.own=\\u001b[2K1"));
        Path cells = Files.createDirectory(theirs.resolve("cells"));
        Files.writeString(cells.resolve("classpath.txt"), "/their.jar\n");

        assertThat(repro("theirs/ATO-06@HashMap")).isEqualTo(2);
        assertThat(console.err())
                .contains(
                        "not launched: ",
                        "  Java: " + java,
                        "  class path: " + cells,
                        "  class path: /their.jar",
                        "  JVM argument: -Dtheir.own=\uFFFD[2K1",
                        "add --trust-run");
        assertThat(launched).doesNotExist();
        assertThat(console.type("explain", new String[] {"theirs/ATO-06@HashMap"}, "--out", results.toString()))
                .isEqualTo(2);
        Scratch.delete(theirs);
    }

    @Test
    void aStrangersRunIsLaunchedOnceItIsTrusted() throws IOException {
        Path theirs = stranger(text -> text.replace("-Dour.own=1", "-Dtheir.own=1"));

        assertThat(repro("theirs/ATO-06@HashMap")).isEqualTo(2);
        assertThat(repro("theirs/ATO-06@HashMap", "--trust-run")).isZero();
        assertThat(console.out())
                .contains("launched as the run says:\n  JVM argument: -Dtheir.own=1\n", "reproduced: ");
        Scratch.delete(theirs);
    }

    @Test
    void aStrangersRunThatChoosesNothingIsLaunched() throws IOException {
        Path theirs = stranger(text -> text.replaceAll(",\\s*\"-Dour.own=1\"", ""));

        assertThat(repro("theirs/ATO-06@HashMap")).isZero();
        Scratch.delete(theirs);
    }

    private static Path stranger(UnaryOperator<String> record) throws IOException {
        Path theirs = Files.createDirectory(results.resolve("theirs"));
        Files.copy(results.resolve(run).resolve("made-here"), theirs.resolve("made-here"));
        Files.writeString(
                theirs.resolve("run.json"),
                record.apply(Files.readString(results.resolve(run).resolve("run.json"))));
        return theirs;
    }

    private int repro(String... arguments) {
        return console.type("repro", arguments, "--out", results.toString());
    }
}
