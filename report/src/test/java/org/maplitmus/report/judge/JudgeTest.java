package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.report.judge.JudgedCells.ALLOWED;
import static org.maplitmus.report.judge.JudgedCells.BROKEN;
import static org.maplitmus.report.judge.JudgedCells.DETECTED;
import static org.maplitmus.report.judge.JudgedCells.LIMIT;
import static org.maplitmus.report.judge.JudgedCells.NAMED;
import static org.maplitmus.report.judge.JudgedCells.PLENTY;
import static org.maplitmus.report.judge.JudgedCells.PROMISED;
import static org.maplitmus.report.judge.JudgedCells.RENUMBERED;
import static org.maplitmus.report.judge.JudgedCells.REPORT;
import static org.maplitmus.report.judge.JudgedCells.REPORTING;
import static org.maplitmus.report.judge.JudgedCells.SILENT;
import static org.maplitmus.report.judge.JudgedCells.THROWN;
import static org.maplitmus.report.judge.JudgedCells.TRIAL;
import static org.maplitmus.report.judge.JudgedCells.UNFORESEEN;
import static org.maplitmus.report.judge.JudgedCells.UNPROMISED;
import static org.maplitmus.report.judge.JudgedCells.UNSUPPORTED;
import static org.maplitmus.report.judge.JudgedCells.alone;
import static org.maplitmus.report.judge.JudgedCells.judge;
import static org.maplitmus.report.judge.JudgedCells.lacking;
import static org.maplitmus.report.judge.JudgedCells.mishap;
import static org.maplitmus.report.judge.JudgedCells.reason;
import static org.maplitmus.report.judge.JudgedCells.seen;
import static org.maplitmus.report.judge.JudgedCells.verdict;
import static org.maplitmus.report.judge.JudgedCells.verdictOf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.collect.SkippedFile;

/** Verdicts: what the samples of a cell say of its guarantee. */
final class JudgeTest {

    @Test
    void promisedAndNothingBrokenSeenIsKept() {
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY))).isEqualTo(Verdict.KEPT);
    }

    @Test
    void promisedAndRefutedIsBroken() {
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, BROKEN, 1L))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void notPromisedAndSeenIsRaced() {
        assertThat(verdict(UNPROMISED, Map.of(ALLOWED, PLENTY, BROKEN, 1L))).isEqualTo(Verdict.RACED);
    }

    @Test
    void notPromisedAndNotSeenIsQuiet() {
        assertThat(verdict(UNPROMISED, Map.of(ALLOWED, PLENTY))).isEqualTo(Verdict.QUIET);
    }

    @Test
    void reportedBySubjectIsDetectedWhetherPromisedOrNot() {
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, DETECTED, 1L))).isEqualTo(Verdict.DETECTED);
        assertThat(verdict(UNPROMISED, Map.of(ALLOWED, PLENTY, DETECTED, 1L))).isEqualTo(Verdict.DETECTED);
    }

    @Test
    void brokenOutweighsDetected() {
        assertThat(verdict(PROMISED, Map.of(BROKEN, 1L, DETECTED, PLENTY))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void anExceptionOrAnUnforeseenResultRefutes() {
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, THROWN, 1L))).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, UNFORESEEN, 1L))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void theReportOfASubjectThatReportsIsDetectedAndOfAnyOtherUnforeseen() {
        assertThat(verdict(REPORTING, Map.of(ALLOWED, PLENTY, REPORT, 1L))).isEqualTo(Verdict.DETECTED);
        assertThat(verdict(REPORTING, Map.of(ALLOWED, PLENTY, REPORT, 1L, BROKEN, 1L)))
                .isEqualTo(Verdict.BROKEN);
        assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, REPORT, 1L))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aLimitIsShownOrNotShownWhoeverTheSubjectIs() {
        assertThat(verdict(LIMIT, Map.of(ALLOWED, PLENTY, BROKEN, 1L))).isEqualTo(Verdict.SHOWN);
        assertThat(verdict(LIMIT, Map.of(BROKEN, 1L))).isEqualTo(Verdict.SHOWN);
        assertThat(verdict(LIMIT, Map.of(ALLOWED, PLENTY))).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void aShownLimitHasTheCommandThatShowsItAgain() {
        JudgedCell shown = judge(Sessions.of(LIMIT), seen(LIMIT, Map.of(BROKEN, 1L)))
                .cells()
                .get(0);

        assertThat(shown.reproducer()).endsWith("repro results/a-run/" + LIMIT);
        assertThat(shown.broken()).isOne();
        assertThat(shown.promised()).isFalse();
    }

    @Test
    void whatALimitDoesNotNameSaysNothingOfItAndStaysVisible() {
        Map<String, Long> counts = Map.of(ALLOWED, PLENTY, THROWN, 1L, UNFORESEEN, 2L);
        JudgedCell cell = judge(Sessions.of(LIMIT), seen(LIMIT, counts)).cells().get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(cell.reason()).isEqualTo("3 samples ended with an exception or a result that says nothing here");
        assertThat(cell.outcomes())
                .extracting(JudgedCell.SeenOutcome::kind)
                .containsExactly(OutcomeKind.OTHER, OutcomeKind.SILENT, OutcomeKind.SILENT);
    }

    @Test
    void anExceptionThatSaysNothingNeitherRefutesNorKeeps() {
        assertThat(verdict(SILENT, Map.of(ALLOWED, PLENTY, THROWN, 1L))).isEqualTo(Verdict.KEPT);
        assertThat(verdict(SILENT, Map.of(ALLOWED, PLENTY, THROWN, 1L, BROKEN, 1L)))
                .isEqualTo(Verdict.BROKEN);
        assertThat(verdict(SILENT, Map.of(ALLOWED, PLENTY, UNFORESEEN, 1L))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whereEverySampleThrewAndThatSaysNothingThereIsNoVerdict() {
        JudgedCell cell = judge(Sessions.of(SILENT), seen(SILENT, Map.of(THROWN, PLENTY)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("every sample ended with an exception or a result that says nothing here");
    }

    @Test
    void aSampleThatSaysNothingDoesNotCountForTheFloor() {
        JudgedCell cell = judge(Sessions.of(SILENT), seen(SILENT, Map.of(ALLOWED, Judge.LEAST - 1, THROWN, PLENTY)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason())
                .isEqualTo("the actors met in only 4,999 of 4,999 samples, without 10,000 samples that ended with an"
                        + " exception or a result that says nothing here; a verdict takes 5,000");
    }

    @Test
    void aRunOfAnEarlierVersionIsJudgedByTheIdsOfToday() {
        Run run = judge(Sessions.of("BLK-09@Safe"), seen("BLK-09@Safe", Map.of(ALLOWED, PLENTY)));

        assertThat(run.skipped()).isEmpty();
        assertThat(run.cells())
                .singleElement()
                .matches(cell -> cell.id().equals(RENUMBERED) && cell.verdict() == Verdict.KEPT);
    }

    @Test
    void fewSamplesAreNoVerdict() {
        JudgedCell cell = judge(Sessions.of(PROMISED), seen(PROMISED, Map.of(ALLOWED, Judge.LEAST - 1)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("the actors met in only 4,999 of 4,999 samples; a verdict takes 5,000");
    }

    @Test
    void heavySamplesAreTheReasonWhyTheyAreFew() {
        Observation heavy = new Observation(
                PROMISED,
                Sessions.CONFIGURATION,
                new TreeMap<>(Map.of(ALLOWED, 525L)),
                3,
                0.1,
                -1,
                -1,
                Observation.heavy(4, 256),
                null,
                List.of());
        JudgedCell cell = judge(Sessions.of(PROMISED), heavy).cells().get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason())
                .isEqualTo(
                        "the actors met in only 3 of 525 samples; a verdict takes 5,000; each sample holds 4.0 MB, and"
                                + " the heap has 256 MB; a larger one takes more samples, such as --jvm-arg=-Xmx4096m");
        assertThat(cell.specimen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROMISED, UNPROMISED, LIMIT})
    void actorsThatDidNotMeetGiveNoVerdictHoweverManySamplesTheyTook(String id) {
        JudgedCell cell = judge(Sessions.of(id), seen(id, Map.of(ALLOWED, 110_000L), 0))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("the actors did not meet in 110,000 samples");
        assertThat(cell.samples()).isEqualTo(110_000);
        assertThat(cell.met()).isZero();
    }

    @Test
    void aReportOfActorsThatDidNotMeetIsNoVerdict() {
        assertThat(verdictOf(seen(PROMISED, Map.of(ALLOWED, PLENTY, DETECTED, 1L), Judge.LEAST - 1)))
                .isEqualTo(Verdict.NOT_RUN);
        assertThat(verdictOf(seen(PROMISED, Map.of(ALLOWED, PLENTY, DETECTED, 1L), Judge.LEAST)))
                .isEqualTo(Verdict.DETECTED);
    }

    @Test
    void whatIsSeenCountsWhetherOrNotTheActorsMet() {
        assertThat(verdictOf(seen(PROMISED, Map.of(BROKEN, 1L), 0))).isEqualTo(Verdict.BROKEN);
        assertThat(verdictOf(seen(UNPROMISED, Map.of(BROKEN, 1L), 0))).isEqualTo(Verdict.RACED);
        assertThat(verdictOf(seen(LIMIT, Map.of(BROKEN, 1L), 0))).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void fewerSamplesThatWereMetThanTheRunAimsAtAreThin() {
        assertThat(thin(PROMISED, Map.of(ALLOWED, PLENTY), Judge.LEAST)).isTrue();
        assertThat(thin(PROMISED, Map.of(ALLOWED, PLENTY), Sessions.AIM - 1)).isTrue();
        assertThat(thin(PROMISED, Map.of(ALLOWED, PLENTY), Sessions.AIM)).isFalse();
        assertThat(thin(PROMISED, Map.of(ALLOWED, PLENTY, BROKEN, 1L), Judge.LEAST))
                .isFalse();
        assertThat(thin(PROMISED, Map.of(ALLOWED, PLENTY), 0)).isFalse();
        assertThat(thin(TRIAL, Map.of(ALLOWED, 3L), 3)).isFalse();
    }

    private static boolean thin(String id, Map<String, Long> counts, long met) {
        return judge(Sessions.of(id), seen(id, counts, met)).cells().get(0).thin();
    }

    @Test
    void samplesThatSayNothingAreTakenToBeMetAsOftenAsTheOthers() {
        JudgedCell cell = judge(Sessions.of(SILENT), seen(SILENT, Map.of(ALLOWED, PLENTY, THROWN, PLENTY), PLENTY))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(cell.met()).isEqualTo(PLENTY / 2);
    }

    @Test
    void aTrialNeedsTheSamplesThatItAsksForItself() {
        assertThat(verdict(TRIAL, Map.of(ALLOWED, 3L))).isEqualTo(Verdict.KEPT);
        JudgedCell cell = judge(Sessions.of(TRIAL), seen(TRIAL, Map.of(ALLOWED, 2L)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("fewer than 3 samples");
    }

    @Test
    void aTrialThatDidNotEndNeedsNoMoreSamples() {
        assertThat(verdict(TRIAL, Map.of("hang", 1L))).isEqualTo(Verdict.DETECTED);
    }

    @Test
    void fewSamplesSufficeToRefute() {
        JudgedCell cell = judge(Sessions.of(PROMISED), seen(PROMISED, Map.of(BROKEN, 1L)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell.reason()).isEmpty();
    }

    @Test
    void aRefutedCellSaysHowItIsRunAgain() {
        assertThat(judge(Sessions.of(UNPROMISED), seen(UNPROMISED, Map.of(BROKEN, 1L)))
                        .cells()
                        .get(0)
                        .reproducer())
                .isEqualTo("./run-stress.sh repro results/a-run/" + UNPROMISED);
        assertThat(judge(Sessions.of(PROMISED), seen(PROMISED, Map.of(ALLOWED, PLENTY)))
                        .cells()
                        .get(0)
                        .reproducer())
                .isEmpty();
    }

    @Test
    void aMapThatLacksTheOperationIsNotRun() {
        JudgedCell cell = judge(Sessions.of(PROMISED), lacking(Map.of(THROWN, PLENTY), UNSUPPORTED))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("the map does not support merge: UnsupportedOperationException");
    }

    @Test
    void anExceptionThatTheScenarioNamesIsALackOnlyIfNoSampleEndedOtherwise() {
        assertThat(verdictOf(lacking(NAMED, Map.of(THROWN, PLENTY), UNSUPPORTED)))
                .isEqualTo(Verdict.NOT_RUN);
        assertThat(verdictOf(lacking(NAMED, Map.of(THROWN, 1L, ALLOWED, PLENTY), UNSUPPORTED)))
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void anExceptionAtEverySampleIsSaid() {
        assertThat(reason(Map.of(THROWN, PLENTY)))
                .isEqualTo("every sample ended with an exception, which may take no race");
        assertThat(reason(Map.of(THROWN, PLENTY, ALLOWED, 1L))).isEmpty();
    }

    @Test
    void aMapThatCannotBePreparedIsNotRun() {
        JudgedCell cell = judge(Sessions.of(PROMISED), lacking(Map.of(), "java.io.IOError"))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason())
                .isEqualTo("the map does not take what the scenario puts into it: java.io.IOError: not here");
    }

    @Test
    void aMapThatLacksTheOperationAndIsRefutedIsBroken() {
        assertThat(verdictOf(lacking(Map.of(THROWN, 1L, BROKEN, 1L), UNSUPPORTED)))
                .isEqualTo(Verdict.BROKEN);
        assertThat(verdictOf(lacking(Map.of(THROWN, 1L), "java.lang.IllegalStateException")))
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void anOperationThatOnlyEverThrowsIsMissingWhateverItThrows() {
        JudgedCell cell = judge(Sessions.of(PROMISED), alone(PROMISED, THROWN, THROWN, "merge"))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason())
                .isEqualTo("the map does not support merge, which throws whatever it is given, with one thread, too:"
                        + " java.lang.IllegalStateException: not here");
        assertThat(verdictOf(alone(PROMISED, THROWN, THROWN, ""))).isEqualTo(Verdict.BROKEN);
        assertThat(verdictOf(alone(PROMISED, BROKEN, THROWN, "merge"))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatOneThreadRefutesIsSaidToTakeNoRace() {
        String words = "one thread that runs two, then one ends with 1, 0; replace(1, 2) returned 4, and HashMap"
                + " returns null";

        assertThat(cellOf(alone(PROMISED, BROKEN, BROKEN, ""))).satisfies(cell -> {
            assertThat(cell.verdict()).isEqualTo(Verdict.BROKEN);
            assertThat(cell.reason()).isEqualTo("wrong alone: " + words);
            assertThat(cell.alone()).isNotNull();
        });
        assertThat(cellOf(alone(UNPROMISED, BROKEN, BROKEN, "")).reason()).isEqualTo("no race is needed: " + words);
    }

    @Test
    void whatOneThreadShowsOfAKeptGuaranteeOrOfALimitIsNothingWrong() {
        assertThat(cellOf(alone(PROMISED, ALLOWED, ALLOWED, "")).alone()).isNull();
        assertThat(cellOf(alone(SILENT, BROKEN, THROWN, "")).alone()).isNull();
        assertThat(cellOf(alone(LIMIT, BROKEN, BROKEN, "")).alone()).isNull();
    }

    private static JudgedCell cellOf(Observation observation) {
        return judge(Sessions.of(observation.cell()), observation).cells().get(0);
    }

    @Test
    void aCellMayGoOnUntilItHasTheSamplesOrSomethingIsFound() {
        CellModel cell = JudgedCells.catalogue()
                .cells()
                .filter(each -> each.id().equals(PROMISED))
                .findFirst()
                .orElseThrow();

        assertThat(mayGoOn(cell, Judge.LEAST)).isTrue();
        assertThat(mayGoOn(cell, Judge.LEAST, seen(PROMISED, Map.of(ALLOWED, Judge.LEAST - 1))))
                .isTrue();
        assertThat(mayGoOn(cell, Judge.LEAST, seen(PROMISED, Map.of(ALLOWED, Judge.LEAST))))
                .isFalse();
        assertThat(mayGoOn(cell, PLENTY, seen(PROMISED, Map.of(ALLOWED, Judge.LEAST))))
                .isTrue();
        assertThat(mayGoOn(cell, PLENTY, seen(PROMISED, Map.of(BROKEN, 1L)))).isFalse();
        assertThat(mayGoOn(cell, PLENTY, seen(PROMISED, Map.of()))).isFalse();
    }

    private static boolean mayGoOn(CellModel cell, long met, Observation... observations) {
        return Judge.mayGoOn(cell, List.of(observations), met);
    }

    @Test
    void theTurnsOfAConfigurationAreToldAsOne() {
        Run run = judge(
                Sessions.of(PROMISED),
                seen(PROMISED, Map.of(ALLOWED, 60L)),
                seen(PROMISED, Map.of(ALLOWED, 39L, BROKEN, 1L)));

        assertThat(run.cells().get(0).configurations()).singleElement().satisfies(seen -> {
            assertThat(seen.samples()).isEqualTo(100);
            assertThat(seen.broken()).isEqualTo(1);
        });
    }

    @Test
    void configurationsAddUp() {
        Run run = judge(
                Sessions.of(PROMISED),
                seen(PROMISED, Map.of(ALLOWED, 60L)),
                seen(PROMISED, Map.of(ALLOWED, 39L, BROKEN, 1L)));

        assertThat(run.cells().get(0).samples()).isEqualTo(100);
        assertThat(run.cells().get(0).broken()).isEqualTo(1);
        assertThat(run.cells().get(0).outcomes())
                .extracting(JudgedCell.SeenOutcome::result)
                .containsExactly(BROKEN, ALLOWED);
    }

    @Test
    void noSampleMeansOutOfBudget() {
        assertThat(judge(Sessions.of(PROMISED)).cells().get(0).reason()).isEqualTo("out of budget");
    }

    @Test
    void noSampleAfterAForkThatDidNotStartIsSaidSo() {
        Session session = Sessions.withMishaps(List.of(mishap(Mishap.Kind.NOT_STARTED, "")), PROMISED);

        assertThat(judge(session).cells().get(0).reason()).isEqualTo("its fork did not start");
    }

    @Test
    void aResultThatWasWrittenAndIsNotThereIsGone() {
        assertThat(judge(Sessions.sampled(PROMISED)).cells().get(0).reason())
                .isEqualTo("its raw result is gone or damaged");
    }

    @Test
    void aCellThatAKilledRunDidNotReachIsNotOutOfBudget() {
        assertThat(judge(Sessions.killed(PROMISED)).cells().get(0).reason())
                .isEqualTo("the run was cut short before its turn");
    }

    @Test
    void aCellThatTheCatalogueHasLostIsNamed() {
        assertThat(judge(Sessions.of("VIS-99@Safe"), seen("VIS-99@Safe", Map.of(BROKEN, 1L)))
                        .skipped())
                .extracting(SkippedFile::name)
                .containsExactly("VIS-99@Safe");
    }

    @Test
    void actorsThatSharedCpusHaveAVerdictThatSaysSo() {
        JudgedCell cell = judge(Sessions.withActors(3, "ORD-07@Safe"), seen("ORD-07@Safe", Map.of(ALLOWED, PLENTY)))
                .cells()
                .get(0);

        assertThat(cell.verdict()).isNotEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("oversubscribed: 3 actors shared 2 CPUs, with less chance to see a race");
    }

    @Test
    void tooFewCpusAreSaid() {
        assertThat(judge(Sessions.withActors(3, "ORD-07@Safe")).cells().get(0).reason())
                .isEqualTo("needs 3 CPUs, this machine has 2");
    }

    @ParameterizedTest
    @EnumSource(Mishap.Kind.class)
    void aFailedForkIsNoVerdictHoweverManySamplesOtherForksTook(Mishap.Kind kind) {
        Session session = Sessions.withMishaps(List.of(mishap(kind, PROMISED)), PROMISED);

        JudgedCell cell =
                judge(session, seen(PROMISED, Map.of(ALLOWED, PLENTY))).cells().get(0);

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).startsWith("fork ").endsWith("ended with status 7");
    }
}
