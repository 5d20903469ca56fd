package org.maplitmus.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestExecutionResult;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/** Endings, as JUnit is told of them. */
class ResultsTest {

    private static final String CELL = "ATO-06@HashMap";
    private static final Mishap CRASH =
            new Mishap(Mishap.Kind.CRASHED, CELL, "17-tiered", "ended with status 7", List.of("last words"));

    private static final CellModel MODEL = realCell();

    @ParameterizedTest
    @CsvSource({
        "KEPT, true, SUCCESSFUL",
        "BROKEN, true, FAILED",
        "NOT_RUN, true, ABORTED",
        "RACED, false, ABORTED",
        "QUIET, false, ABORTED",
        "DETECTED, false, ABORTED",
        "NOT_RUN, false, ABORTED"
    })
    void anEndingHasItsOwnResult(Verdict verdict, boolean promised, TestExecutionResult.Status status) {
        assertThat(results(verdict, promised).of(MODEL).getStatus()).isEqualTo(status);
    }

    @Test
    void theWordsOfTheEndingAreTheReason() {
        assertThat(results(Verdict.QUIET, false).of(MODEL).getThrowable())
                .hasValueSatisfying(aborted -> assertThat(aborted)
                        .hasMessage("QUIET in 1,000 samples, 1,000 met: not promised, and not seen here"));
    }

    @Test
    void aFailedForkFailsTheTestOfItsPromiseAndOtherwiseTheClass() {
        Results told = results(Verdict.NOT_RUN, true, CRASH);
        assertThat(told.of(MODEL).getStatus()).isEqualTo(TestExecutionResult.Status.FAILED);
        told.check();

        Results untold = results(Verdict.NOT_RUN, false, CRASH);
        assertThat(untold.of(MODEL).getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
        assertThatThrownBy(untold::check)
                .isInstanceOf(JUnitException.class)
                .hasMessageContaining("fork crashed: ended with status 7\nlast words");
    }

    private static CellModel realCell() {
        try {
            return Catalogue.load(ResultsTest.class.getClassLoader())
                    .cells()
                    .filter(each -> each.id().equals(CELL))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Results results(Verdict verdict, boolean promised, Mishap... mishaps) {
        JudgedCell judged = new JudgedCell(
                CELL,
                MODEL.guarantee().id(),
                MODEL.subject().name(),
                promised,
                verdict,
                verdict == Verdict.NOT_RUN ? "why" : "",
                1_000,
                1_000,
                false,
                1,
                List.of(),
                List.of(),
                List.of(mishaps),
                List.of(),
                "",
                null,
                null,
                List.of());
        Run run = new Run(
                session(mishaps),
                List.of(),
                List.of(MODEL.guarantee()),
                List.of(MODEL.subject()),
                List.of(judged),
                List.of(),
                List.of(),
                0,
                new Run.Exit(ExitStatus.PASSED, "as the test says"));
        return new Results(run, Path.of("results"));
    }

    private static Session session(Mishap... mishaps) {
        return new Session(
                "a-run",
                Instant.EPOCH,
                1,
                "in JUnit",
                "java",
                "quick",
                60,
                100,
                42,
                new Session.Host("AMD EPYC", 2, "Linux 6", "amd64", "", "0.1.0"),
                List.of(),
                List.of(),
                List.of(new Session.PlannedCell(CELL, 2, false, false, false)),
                List.of(mishaps),
                List.of(),
                null,
                false,
                null,
                true,
                Map.of());
    }
}
