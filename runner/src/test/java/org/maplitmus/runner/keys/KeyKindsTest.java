package org.maplitmus.runner.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.Session;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.JvmMode;
import org.maplitmus.runner.jvm.Machine;
import org.maplitmus.runner.repro.RepeatedRun;
import org.maplitmus.runner.stress.StressRun;

/** Real forks that put maps to scenarios with keys of every kind. */
@Tag("any-jdk")
class KeyKindsTest {

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration BOUND = Duration.ofSeconds(60);

    @TempDir
    private static Path classes;

    private static Fixtures fixtures =
            new Fixtures(Path.of("."), new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of()));

    @BeforeAll
    static void compileFixtures() throws IOException {
        fixtures = Fixtures.ofKeysTo(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "KEY-01@MinValueApart, LEAST",
        "KEY-02@UnorderedApart, INCOMPARABLE",
    })
    void aMapFailsWithTheKeysThatItMistakesAndWithNoOther(String cell, KeyKind kind) throws Exception {
        RepeatedRun.Found rotated = found(cell, BOUND, KeyChoice.ordered(0));

        assertThat(rotated.broken()).isPositive();
        assertThat(rotated.keys())
                .allSatisfy(tally -> assertThat(tally.sought() > 0).isEqualTo(tally.kind() == kind));
        assertThat(found(cell, BOUND, List.of(kind)).broken()).isPositive();
        assertThat(found(cell, SHORT, List.of(KeyKind.SMALL)).broken()).isZero();
    }

    @Test
    void everyKindIsForAMapThatTakesAllAndIsKept() throws Exception {
        RepeatedRun.Found sound = found("KEY-02@Sound", SHORT, KeyChoice.ordered(0));

        assertThat(sound.keys()).extracting(KeyTally::kind).containsExactly(KeyKind.values());
        assertThat(sound.keys()).allSatisfy(tally -> assertThat(tally.refusal()).isEmpty());
        assertThat(sound.keys()).filteredOn(tally -> tally.samples() > 0).hasSizeGreaterThan(1);
        assertThat(sound.broken()).isZero();
    }

    @Test
    void aMapThatRefusesAKindIsNotTriedWithIt() throws Exception {
        RepeatedRun.Found sorted = found("KEY-02@Sorted", SHORT, KeyChoice.ordered(5));

        assertThat(sorted.keys())
                .allSatisfy(tally -> assertThat(tally.refusal())
                        .isEqualTo(tally.kind() == KeyKind.INCOMPARABLE ? "ClassCastException" : ""));
        assertThat(sorted.keys())
                .filteredOn(tally -> tally.kind() == KeyKind.INCOMPARABLE)
                .extracting(KeyTally::samples)
                .containsExactly(0L);
        assertThat(sorted.broken()).isZero();
    }

    @Test
    void keysThatAScenarioCannotBePreparedWithAreRefusedAndTheOthersTried() throws Exception {
        RepeatedRun.Found unready = found("KEY-01@NoNegativeHash", SHORT, KeyChoice.ordered(0));

        assertThat(unready.mishap()).isEmpty();
        assertThat(unready.keys())
                .filteredOn(tally -> !tally.refusal().isEmpty())
                .extracting(KeyTally::kind, KeyTally::refusal)
                .containsExactly(
                        tuple(KeyKind.NEGATIVE, "ArrayIndexOutOfBoundsException"),
                        tuple(KeyKind.LEAST, "ArrayIndexOutOfBoundsException"),
                        tuple(KeyKind.HIGH_BITS, "ArrayIndexOutOfBoundsException"));
        assertThat(unready.keys()).element(0).extracting(KeyTally::samples).isNotEqualTo(0L);
        assertThat(unready.broken()).isZero();
    }

    @Test
    void oneThreadIsAskedWithTheKeysThatFailed() throws Exception {
        Duration budget = SHORT;
        while (!isAlone(observed("KEY-02@LowBitsAlone", budget)) && budget.compareTo(BOUND) < 0) {
            budget = budget.multipliedBy(2);
        }

        assertThat(budget).isLessThan(BOUND);
    }

    private static boolean isAlone(List<Observation> observations) {
        return observations.stream().map(Observation::alone).anyMatch(Objects::nonNull);
    }

    private static List<Observation> observed(String cell, Duration budget) throws Exception {
        StressRun run = new StressRun(
                fixtures.lasting(List.of(cell(cell)), budget),
                new RunFolder(classes.resolve("run-" + budget.toSeconds())),
                Machine.describe());
        run.run();
        return run.soFar().observations();
    }

    private static RepeatedRun.Found found(String cell, Duration bound, List<KeyKind> kinds) throws Exception {
        Session.Configuration recorded = new Configuration(
                        Jdk.current(), JvmMode.TIERED, CompileMode.ALL.get(0), 0, 1, List.of())
                .described(true);
        String classPath = fixtures.folder() + File.pathSeparator + System.getProperty("java.class.path");
        return new RepeatedRun(
                        cell(cell),
                        recorded,
                        new RepeatedRun.Options(
                                Jdk.current(), 1, bound, Duration.ofSeconds(20), classPath, List.of(), kinds))
                .run();
    }

    private static CellModel cell(String id) {
        return fixtures.catalogue()
                .cells()
                .filter(cell -> cell.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
