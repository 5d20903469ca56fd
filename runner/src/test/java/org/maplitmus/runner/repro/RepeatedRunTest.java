package org.maplitmus.runner.repro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Session;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.JvmMode;

/** Real forks that repeat a cell of an earlier run. */
class RepeatedRunTest {

    @TempDir
    private static Path classes;

    private static Fixtures fixtures =
            new Fixtures(Path.of("."), new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()));

    @BeforeAll
    static void compileFixtures() throws IOException {
        fixtures = Fixtures.compiledTo(classes);
    }

    @Test
    void aBrokenCellShowsItsOutcomeAgain() throws Exception {
        RepeatedRun.Found found = repeated("Broken", 1, Duration.ofSeconds(10)).run();

        assertThat(found.broken()).isPositive();
        assertThat(found.forks()).isOne();
        assertThat(found.samples()).isGreaterThanOrEqualTo(found.broken());
    }

    @Test
    void aSoundCellDoesNotAndEndsWithTheBound() throws Exception {
        RepeatedRun.Found found = repeated("Sound", 1, Duration.ofSeconds(2)).run();

        assertThat(found.broken()).isZero();
        assertThat(found.samples()).isPositive();
        assertThat(found.seconds()).isBetween(1.9, 20.0);
    }

    @Test
    void aForkThatFailsEndsTheTrial() throws Exception {
        RepeatedRun.Found found = repeated("Exiting", 1, Duration.ofSeconds(10)).run();

        assertThat(found.mishap()).extracting(Mishap::kind).containsExactly(Mishap.Kind.CRASHED);
    }

    @Test
    void whatIsStoppedRunsNoFork() throws Exception {
        RepeatedRun stopped = repeated("Broken", 1, Duration.ofSeconds(10));
        stopped.stop();

        assertThat(stopped.run().samples()).isZero();
    }

    @Test
    void theConfigurationIsTheRecordedOneAndTheUsersFlagsWithIt() throws IOException {
        Configuration original = new Configuration(
                Jdk.current(), JvmMode.STRESS, CompileMode.ALL.get(0), 3, 4711, List.of("-XX:+UseSerialGC", "-Dx=y"));

        Configuration again = Configuration.like(original.described(true), Jdk.current());

        assertThat(again.flags()).containsExactlyInAnyOrderElementsOf(original.flags());
        assertThat(again.stressSeed()).isEqualTo(4711);
    }

    private static RepeatedRun repeated(String subject, long hits, Duration bound) throws IOException {
        Session.Configuration recorded = new Configuration(
                        Jdk.current(), JvmMode.TIERED, CompileMode.ALL.get(0), 0, 1, List.of())
                .described(true);
        String classPath = fixtures.folder() + File.pathSeparator + System.getProperty("java.class.path");
        return new RepeatedRun(
                cell(subject),
                recorded,
                new RepeatedRun.Options(
                        Jdk.current(),
                        hits,
                        bound,
                        Duration.ofSeconds(5),
                        classPath,
                        List.of(),
                        List.of(KeyKind.SMALL)));
    }

    private static CellModel cell(String subject) {
        return fixtures.cells(subject).get(0);
    }
}
