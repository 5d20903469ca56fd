package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is survived: the exit status and the words are those of the table, and nothing is falsely kept. */
@Tag("any-jdk")
class FaultsTest {

    private static final Path DOCUMENT = Path.of("../docs/faults.md");

    @TempDir
    private Path results;

    @ParameterizedTest
    @MethodSource("quick")
    void isSurvived(Fault fault) throws Exception {
        survive(fault);
    }

    @Tag("nightly")
    @ParameterizedTest
    @MethodSource("slow")
    void isSurvivedAtNight(Fault fault) throws Exception {
        survive(fault);
    }

    private void survive(Fault fault) throws Exception {
        Scene scene = Scene.in(results);
        int status = fault.attempt().on(scene);

        assertThat(scene.heard()).contains(fault.said()).doesNotContain("\tat org.maplitmus.cli.");
        assertThat(status).as(scene.heard()).isEqualTo(fault.status());
    }

    /** Without a fault the run is whole: what a fault takes from it is taken by the fault. */
    @Test
    void aRunThatNothingHappenedToIsWhole() throws IOException {
        Scene scene = Scene.in(results);

        assertThat(scene.report()).isZero();
        scene.checkNothingIsFalselyKept();
        assertThat(scene.samples(Scene.RACED)).isEqualTo(400_000);
        assertThat(scene.samples(Scene.KEPT)).isEqualTo(400_000);
        assertThat(scene.console().out()).doesNotContain("Skipped files");
    }

    @Test
    void theDocumentHoldsTheTable() throws IOException {
        List<String> document = Files.readAllLines(DOCUMENT);
        List<String> before =
                document.stream().takeWhile(line -> !line.startsWith("|")).toList();
        List<String> whole =
                Stream.concat(before.stream(), FaultTable.lines().stream()).toList();
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.write(DOCUMENT, whole);
        }

        assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(whole);
    }

    private static List<Fault> quick() {
        return FaultTable.quick();
    }

    private static List<Fault> slow() {
        return FaultTable.slow();
    }
}
