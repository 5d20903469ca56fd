package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.TrialModel;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.collect.SkippedFile;
import org.maplitmus.report.judge.Judge.Strictness;

class JudgeTest {

    private static final Path FOLDER = Path.of("results", "a-run");

    private static final String PROMISED = "VIS-01@Safe";
    private static final String REPORTING = "VIS-01@Reporting";
    private static final String NAMED = "ITR-03@Safe";
    private static final String LIMIT = "VIS-05@Safe";
    private static final String SILENT = "VIS-03@Safe";
    private static final String RENUMBERED = "SIZ-03@Safe";
    private static final String TRIAL = "MIS-07@Safe";
    private static final String UNPROMISED = "VIS-01@Racy";

    private static final String ALLOWED = "0, 0";
    private static final String BROKEN = "1, 0";
    private static final String DETECTED = "2, 0";
    private static final String THROWN = "-9, -9";
    private static final String REPORT = "-8, -8";
    private static final String UNSUPPORTED = UnsupportedOperationException.class.getName();
    private static final String UNFORESEEN = "7, 7";

    private static final TrialModel THREE_TIMES = new TrialModel("caller", "", 5, 3);
    private static final long PLENTY = Sessions.FLOOR * 2;

    @Nested
    class Verdicts {

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
            assertThat(verdict(UNPROMISED, Map.of(ALLOWED, PLENTY, DETECTED, 1L)))
                    .isEqualTo(Verdict.DETECTED);
        }

        @Test
        void brokenOutweighsDetected() {
            assertThat(verdict(PROMISED, Map.of(BROKEN, 1L, DETECTED, PLENTY))).isEqualTo(Verdict.BROKEN);
        }

        @Test
        void anExceptionOrAnUnforeseenResultRefutes() {
            assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, THROWN, 1L))).isEqualTo(Verdict.BROKEN);
            assertThat(verdict(PROMISED, Map.of(ALLOWED, PLENTY, UNFORESEEN, 1L)))
                    .isEqualTo(Verdict.BROKEN);
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
            JudgedCell cell =
                    judge(Sessions.of(LIMIT), seen(LIMIT, counts)).cells().get(0);

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
            assertThat(cell.reason())
                    .isEqualTo("every sample ended with an exception or a result that says nothing here");
        }

        @Test
        void aSampleThatSaysNothingDoesNotCountForTheFloor() {
            JudgedCell cell = judge(
                            Sessions.of(SILENT), seen(SILENT, Map.of(ALLOWED, Sessions.FLOOR - 1, THROWN, PLENTY)))
                    .cells()
                    .get(0);

            assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(cell.reason())
                    .isEqualTo("below the sample floor of 100 samples, without 200 samples that ended with an"
                            + " exception or a result that says nothing here");
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
            JudgedCell cell = judge(Sessions.of(PROMISED), seen(PROMISED, Map.of(ALLOWED, Sessions.FLOOR - 1)))
                    .cells()
                    .get(0);

            assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(cell.reason()).isEqualTo("below the sample floor of 100 samples");
        }

        @Test
        void aTrialNeedsTheSamplesThatItAsksForItself() {
            assertThat(verdict(TRIAL, Map.of(ALLOWED, 3L))).isEqualTo(Verdict.KEPT);
            JudgedCell cell = judge(Sessions.of(TRIAL), seen(TRIAL, Map.of(ALLOWED, 2L)))
                    .cells()
                    .get(0);

            assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(cell.reason()).isEqualTo("below the sample floor of 3 samples");
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
        void noSampleBecauseItsFileWasSkippedIsSaidSo() {
            Collected collected = new Collected(
                    FOLDER,
                    Sessions.of(PROMISED),
                    List.of(),
                    List.of(new SkippedFile(PROMISED + "~17-tiered.bin.gz", "truncated")));

            Run run = new Judge(catalogue(), Strictness.QUICK).judge(collected);

            assertThat(run.cells().get(0).reason()).isEqualTo("its raw result was skipped");
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
            assertThat(cell.reason())
                    .isEqualTo("oversubscribed: 3 actors shared 2 CPUs, with less chance to see a race");
        }

        @Test
        void tooFewCpusAreSaid() {
            assertThat(judge(Sessions.withActors(3, "ORD-07@Safe"))
                            .cells()
                            .get(0)
                            .reason())
                    .isEqualTo("needs 3 CPUs, this machine has 2");
        }

        @ParameterizedTest
        @EnumSource(Mishap.Kind.class)
        void aFailedForkIsNoVerdictHoweverManySamplesOtherForksTook(Mishap.Kind kind) {
            Session session = Sessions.withMishaps(List.of(mishap(kind, PROMISED)), PROMISED);

            JudgedCell cell = judge(session, seen(PROMISED, Map.of(ALLOWED, PLENTY)))
                    .cells()
                    .get(0);

            assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(cell.reason()).startsWith("fork ").endsWith("ended with status 7");
        }
    }

    @Nested
    class Exits {

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

        @Test
        void aHangWithoutAPromiseIsTheRacesOwnDoing() {
            Mishap unpromised = mishap(Mishap.Kind.HUNG, UNPROMISED);
            Mishap promised = mishap(Mishap.Kind.HUNG, PROMISED);
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

    private static Session withControlMishap(Mishap.Kind kind) {
        return Sessions.withControl("VIS-01@Twin", PROMISED, mishap(kind, "VIS-01@Twin"));
    }

    private static Verdict verdict(String cell, Map<String, Long> counts) {
        return judge(Sessions.of(cell), seen(cell, counts)).cells().get(0).verdict();
    }

    private static Run judge(Session session, Observation... observations) {
        return judge(Strictness.QUICK, session, observations);
    }

    private static Run judge(Strictness strictness, Session session, Observation... observations) {
        return new Judge(catalogue(), strictness)
                .judge(new Collected(FOLDER, session, List.of(observations), List.of()));
    }

    private static int exit(Strictness strictness, Session session, Observation... observations) {
        return judge(strictness, session, observations).exit().status().number();
    }

    private static Observation seen(String cell, Map<String, Long> counts) {
        return new Observation(cell, Sessions.CONFIGURATION, new TreeMap<>(counts), 0.1, -1, -1, List.of());
    }

    private static String reason(Map<String, Long> counts) {
        return judge(Sessions.of(PROMISED), seen(PROMISED, counts))
                .cells()
                .get(0)
                .reason();
    }

    private static Verdict verdictOf(Observation observation) {
        return judge(Sessions.of(observation.cell()), observation)
                .cells()
                .get(0)
                .verdict();
    }

    private static Observation lacking(Map<String, Long> counts, String exception) {
        return lacking(PROMISED, counts, exception);
    }

    private static Observation lacking(String cell, Map<String, Long> counts, String exception) {
        return new Observation(
                cell,
                Sessions.CONFIGURATION,
                new TreeMap<>(counts),
                0.1,
                -1,
                -1,
                List.of(
                        exception + ": not here",
                        "\tat java.base/java.util.AbstractMap.put(AbstractMap.java:210)",
                        "\tat com.acme.ReadOnly.merge(ReadOnly.java:7)",
                        "\tat a.b.VIS01.one(VIS01.java:30)",
                        "\tat a.b.VIS01_Safe.one(VIS01_Safe.java:12)"));
    }

    private static Mishap mishap(Mishap.Kind kind, String cell) {
        return new Mishap(kind, cell, Sessions.CONFIGURATION, "ended with status 7", List.of());
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                List.of(new PromiseModel("order", "Order is kept.", List.of())),
                List.of(),
                List.of(
                        guarantee("VIS-01", 2, null),
                        limit(),
                        silent(),
                        guarantee("SIZ-03", 2, null),
                        guarantee("ORD-07", 3, null),
                        guarantee("MIS-07", 0, THREE_TIMES),
                        guarantee("ITR-03", 2, null, THROWN)),
                List.of(subject("Safe", "order"), subject("Racy"), subject("Twin", "order"), reporting()),
                List.of(PROMISED, UNPROMISED, REPORTING, "VIS-01@Twin", "ORD-07@Safe", TRIAL, NAMED, LIMIT, SILENT, RENUMBERED));
    }

    private static GuaranteeModel guarantee(String id, int actors, @Nullable TrialModel trial) {
        return guarantee(id, actors, trial, BROKEN);
    }

    private static GuaranteeModel guarantee(String id, int actors, @Nullable TrialModel trial, String broken) {
        return guarantee(
                id,
                "order",
                ExceptionMeaning.REFUTES,
                List.of(
                        new OutcomeModel(OutcomeKind.ALLOWED, List.of(ALLOWED), "nothing was seen"),
                        new OutcomeModel(OutcomeKind.BROKEN, List.of(broken), "half was seen"),
                        new OutcomeModel(OutcomeKind.DETECTED, List.of(DETECTED, "hang"), "the map complained")),
                actors,
                trial);
    }

    private static GuaranteeModel silent() {
        return guarantee(
                "VIS-03",
                "order",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(
                        new OutcomeModel(OutcomeKind.ALLOWED, List.of(ALLOWED), "nothing was seen"),
                        new OutcomeModel(OutcomeKind.BROKEN, List.of(BROKEN), "half was seen")),
                2,
                null);
    }

    private static GuaranteeModel limit() {
        return guarantee(
                "VIS-05",
                "",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(
                        new OutcomeModel(OutcomeKind.SHOWS, List.of(BROKEN), "the reader came in between"),
                        new OutcomeModel(OutcomeKind.OTHER, List.of(ALLOWED), "nothing was seen")),
                2,
                null);
    }

    private static GuaranteeModel guarantee(
            String id,
            String promise,
            ExceptionMeaning exceptions,
            List<OutcomeModel> outcomes,
            int actors,
            @Nullable TrialModel trial) {
        return new GuaranteeModel(
                id,
                "visibility",
                "a.b." + id.replace("-", ""),
                "It is so.",
                List.of(new SourceModel("JLS 17.4.5", "")),
                promise,
                "",
                exceptions,
                outcomes,
                "",
                "java.util.Map",
                false,
                new ResultModel(
                        "a.b.II_Result",
                        List.of(new ResultModel.Field("r1", "int"), new ResultModel.Field("r2", "int"))),
                Stream.of("one", "two", "three")
                        .limit(actors)
                        .map(name -> new ActorModel(name, true, ""))
                        .toList(),
                null,
                trial,
                "");
    }

    private static SubjectModel reporting() {
        return new SubjectModel(
                "Reporting",
                "java.util.Map",
                "new Map()",
                List.of(new ClaimModel(List.of("order"), List.of())),
                List.of("a.b.Report"),
                List.of(),
                "",
                0,
                null);
    }

    private static SubjectModel subject(String name, String... promises) {
        return new SubjectModel(
                name,
                "java.util.Map",
                "new Map()",
                List.of(new ClaimModel(List.of(promises), List.of())),
                List.of(),
                List.of(),
                "",
                0,
                null);
    }
}
