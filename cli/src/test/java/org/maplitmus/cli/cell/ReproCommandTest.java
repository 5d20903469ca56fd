package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;

/** A short run, and what can be done with its cells afterwards. */
class ReproCommandTest {

    @TempDir
    private static Path results;

    private static String run = "";

    private final Console console = new Console();

    @BeforeAll
    static void runALittle() {
        Console console = new Console();
        for (int seconds = 10; seconds < 100 && !console.out().contains("raced 1"); seconds *= 2) {
            assertThat(run(console, seconds)).isZero();
        }
        run = Arrays.stream(Objects.requireNonNull(results.toFile().list()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int run(Console console, int seconds) {
        String[] cell = {"--guarantee", "ATO-06", "--subject", "HashMap"};
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

    private int repro(String... arguments) {
        return console.type("repro", arguments, "--out", results.toString());
    }
}
