package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.report.judge.JudgedCells.ALLOWED;
import static org.maplitmus.report.judge.JudgedCells.BROKEN;
import static org.maplitmus.report.judge.JudgedCells.LIMIT;
import static org.maplitmus.report.judge.JudgedCells.PLENTY;
import static org.maplitmus.report.judge.JudgedCells.PROMISED;
import static org.maplitmus.report.judge.JudgedCells.UNPROMISED;
import static org.maplitmus.report.judge.JudgedCells.exit;
import static org.maplitmus.report.judge.JudgedCells.judge;
import static org.maplitmus.report.judge.JudgedCells.mishap;
import static org.maplitmus.report.judge.JudgedCells.seen;
import static org.maplitmus.report.judge.JudgedCells.withControlMishap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.judge.Judge.Strictness;

/** From verdicts to the exit status of a run. */
final class ConclusionTest {

    @Test
    void aThinVerdictFailsTheRunOnlyIfMoreIsAskedFor() {
        Observation[] seen = {seen(PROMISED, Map.of(ALLOWED, PLENTY), 6_000)};

        assertThat(exit(Strictness.QUICK, Sessions.of(PROMISED), seen)).isZero();
        assertThat(weighed(6_000, seen).exit().status()).isEqualTo(ExitStatus.PASSED);
        assertThat(weighed(6_001, seen).exit().status()).isEqualTo(ExitStatus.UNDECIDED);
        assertThat(weighed(6_001, seen)
                        .endings()
                        .of(weighed(6_001, seen).cells().get(0)))
                .isEqualTo(Ending.failed("kept, but only by 6,000 samples that were met; 6,001 are asked for"));
    }

    private static Run weighed(long minWeight, Observation... observations) {
        return new Judge(JudgedCells.catalogue(), Strictness.QUICK, minWeight)
                .judge(new Collected(
                        Path.of("run"), Sessions.of(PROMISED), List.of(observations), List.of(), List.of()));
    }

    @Test
    void allKeptIsZero() {
        assertThat(exit(Strictness.QUICK, Sessions.of(PROMISED), seen(PROMISED, Map.of(ALLOWED, PLENTY))))
                .isZero();
    }

    @Test
    void oneBrokenIsOne() {
        assertThat(exit(Strictness.QUICK, Sessions.of(PROMISED), seen(PROMISED, Map.of(BROKEN, 1L))))
                .isEqualTo(1);
    }

    @Test
    void aReproducedRaceIsNoFailure() {
        assertThat(exit(Strictness.QUICK, Sessions.of(UNPROMISED), seen(UNPROMISED, Map.of(BROKEN, PLENTY))))
                .isZero();
    }

    @Test
    void nothingRanIsThree() {
        assertThat(exit(Strictness.QUICK, Sessions.of(PROMISED))).isEqualTo(3);
        assertThat(exit(Strictness.QUICK, Sessions.of())).isEqualTo(3);
        assertThat(exit(Strictness.ALLOW_NOT_RUN, Sessions.of(PROMISED))).isEqualTo(3);
    }

    @Test
    void aPromisedCellWithoutVerdictIsThreeUnlessAllowed() {
        Session session = Sessions.of(PROMISED, UNPROMISED);
        Observation[] seen = {seen(UNPROMISED, Map.of(ALLOWED, PLENTY)), seen(PROMISED, Map.of(ALLOWED, 1L))};

        assertThat(exit(Strictness.QUICK, session, seen)).isEqualTo(3);
        assertThat(exit(Strictness.NIGHTLY, session, seen)).isEqualTo(3);
        assertThat(exit(Strictness.ALLOW_NOT_RUN, session, seen)).isZero();
    }

    @Test
    void anUnpromisedCellWithoutVerdictIsNoFailure() {
        Session session = Sessions.of(PROMISED, UNPROMISED);

        assertThat(exit(Strictness.QUICK, session, seen(PROMISED, Map.of(ALLOWED, PLENTY))))
                .isZero();
    }

    @Test
    void tooFewCpusFailOnlyTheNightly() {
        Session session = Sessions.withActors(3, "ORD-07@Safe", PROMISED);
        Observation[] seen = {seen(PROMISED, Map.of(ALLOWED, PLENTY))};

        assertThat(exit(Strictness.QUICK, session, seen)).isZero();
        assertThat(exit(Strictness.NIGHTLY, session, seen)).isEqualTo(3);
    }

    @Test
    void aFailedForkIsFour() {
        Session session = Sessions.withMishaps(List.of(mishap(Mishap.Kind.CRASHED, UNPROMISED)), UNPROMISED);

        assertThat(exit(Strictness.QUICK, session, seen(UNPROMISED, Map.of(ALLOWED, PLENTY))))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mishap.Kind.class,
            names = {"HUNG", "OUT_OF_MEMORY"})
    void aHangOrAFullHeapWithoutAPromiseIsTheRacesOwnDoing(Mishap.Kind kind) {
        Mishap unpromised = mishap(kind, UNPROMISED);
        Mishap promised = mishap(kind, PROMISED);
        Observation[] seen = {seen(PROMISED, Map.of(ALLOWED, PLENTY)), seen(UNPROMISED, Map.of(ALLOWED, PLENTY))};

        assertThat(exit(Strictness.QUICK, Sessions.withMishaps(List.of(unpromised), PROMISED, UNPROMISED), seen))
                .isZero();
        assertThat(exit(Strictness.QUICK, Sessions.withMishaps(List.of(promised), PROMISED, UNPROMISED), seen))
                .isEqualTo(4);
    }

    @Test
    void brokenOutweighsAFailedFork() {
        Session session = Sessions.withMishaps(List.of(mishap(Mishap.Kind.CRASHED, UNPROMISED)), PROMISED);

        assertThat(exit(Strictness.QUICK, session, seen(PROMISED, Map.of(BROKEN, 1L))))
                .isEqualTo(1);
    }

    @Test
    void interruptedIsOneHundredAndThirty() {
        assertThat(exit(Strictness.QUICK, Sessions.interrupted(PROMISED), seen(PROMISED, Map.of(ALLOWED, PLENTY))))
                .isEqualTo(130);
    }

    @ParameterizedTest
    @CsvSource({"HUP, 129, hung up by SIGHUP", "INT, 130, interrupted", "TERM, 143, terminated by SIGTERM"})
    void theStatusIsThatWithWhichTheSignalEndsTheProgram(StopSignal signal, int status, String how) {
        Run.Exit exit = judge(Sessions.stoppedBy(signal, PROMISED), seen(PROMISED, Map.of(ALLOWED, PLENTY)))
                .exit();

        assertThat(exit.status().number()).isEqualTo(status);
        assertThat(exit.reason()).startsWith(how + ": ");
    }

    @Test
    void aControlDecidesNothingAndIsNotCounted() {
        Session session = Sessions.withControl("VIS-01@Twin", PROMISED);
        Observation[] seen = {seen(PROMISED, Map.of(ALLOWED, PLENTY)), seen("VIS-01@Twin", Map.of(BROKEN, PLENTY))};

        Run run = judge(session, seen);

        assertThat(run.exit().status().number()).isZero();
        assertThat(run.tally()).containsEntry(Verdict.KEPT, 1L).containsEntry(Verdict.BROKEN, 0L);
        assertThat(run.cell("VIS-01", "Twin")).map(JudgedCell::verdict).contains(Verdict.BROKEN);
    }

    @Test
    void aControlThatHangsIsNoFailureAndOneThatIsKilledIs() {
        Observation[] seen = {seen(PROMISED, Map.of(ALLOWED, PLENTY))};

        assertThat(exit(Strictness.QUICK, withControlMishap(Mishap.Kind.HUNG), seen))
                .isZero();
        assertThat(exit(Strictness.QUICK, withControlMishap(Mishap.Kind.KILLED), seen))
                .isEqualTo(4);
    }

    @Test
    void aTwinThatDidNotRunHasNotEscaped() {
        assertThat(exit(
                        Strictness.TEETH,
                        Sessions.withProfile("teeth", PROMISED, "VIS-01@Twin"),
                        seen(PROMISED, Map.of(BROKEN, 1L))))
                .isEqualTo(3);
    }

    @Test
    void profilesDecideWhatMayBeMissing() {
        assertThat(Strictness.of("quick", false)).isEqualTo(Strictness.QUICK);
        assertThat(Strictness.of("nightly", false)).isEqualTo(Strictness.NIGHTLY);
        assertThat(Strictness.of("nightly", true)).isEqualTo(Strictness.ALLOW_NOT_RUN);
        assertThat(Strictness.of("teeth", true)).isEqualTo(Strictness.TEETH);
    }

    @Test
    void teethWantEveryTwinBroken() {
        Session session = Sessions.withProfile("teeth", PROMISED);

        assertThat(exit(Strictness.TEETH, session, seen(PROMISED, Map.of(BROKEN, 1L))))
                .isZero();
        assertThat(exit(Strictness.TEETH, session, seen(PROMISED, Map.of(ALLOWED, PLENTY))))
                .isEqualTo(1);
    }

    @Test
    void aTwinThatTheHardwareMissedMayBeCaughtByTheModel() {
        Session session = Sessions.withProfile("teeth", PROMISED);
        Observation missed = seen(PROMISED, Map.of(ALLOWED, PLENTY));

        assertThat(exitWith(ModelLayer.WEAK, session, missed))
                .isEqualTo(new Run.Exit(
                        ExitStatus.PASSED,
                        "every weakened twin that ran was caught (1 guarantee refuted by the memory model alone), and"
                                + " every limit that ran was shown"));
        assertThat(exitWith(ModelLayer.JLS, session, missed).status()).isEqualTo(ExitStatus.FAILED);
        assertThat(exitWith(ModelLayer.SC, session, seen(PROMISED, Map.of(BROKEN, 1L)))
                        .reason())
                .doesNotContain("model");
    }

    private static Run.Exit exitWith(ModelLayer layer, Session session, Observation seen) {
        ModelAnswer answer = ModelAnswer.searched(
                PROMISED,
                List.of(new ModelAnswer.Searched(layer, 40, 12, 0, false)),
                List.of(new ModelAnswer.Found(BROKEN, layer, 7)));
        return new Judge(JudgedCells.catalogue(), Strictness.TEETH, 0)
                .judge(new Collected(JudgedCells.FOLDER, session, List.of(seen), List.of(answer), List.of()))
                .exit();
    }

    @Test
    void teethWantEveryLimitShown() {
        Session session = Sessions.withProfile("teeth", LIMIT);
        Run.Exit unshown = judge(Strictness.TEETH, session, seen(LIMIT, Map.of(ALLOWED, PLENTY)))
                .exit();

        assertThat(exit(Strictness.TEETH, session, seen(LIMIT, Map.of(BROKEN, 1L))))
                .isZero();
        assertThat(unshown).isEqualTo(new Run.Exit(ExitStatus.FAILED, "1 limit not shown by a witness"));
    }

    @Test
    void aLimitDecidesNothingElse() {
        assertThat(exit(Strictness.NIGHTLY, Sessions.of(LIMIT), seen(LIMIT, Map.of(BROKEN, 1L))))
                .isZero();
        assertThat(exit(Strictness.NIGHTLY, Sessions.of(LIMIT), seen(LIMIT, Map.of(ALLOWED, 1L))))
                .isZero();
    }
}
