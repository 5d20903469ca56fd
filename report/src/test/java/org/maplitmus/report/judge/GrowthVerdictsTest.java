package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.collect.TableGrowth;
import org.maplitmus.report.judge.Judge.Strictness;

/** A guarantee that is about growth has a verdict for what was seen, and for a map that grew. */
class GrowthVerdictsTest {

    private static final String SAFE = "Safe";
    private static final String PROMISED = "RSZ-01@Safe";
    private static final String UNPROMISED = "RSZ-01@Racy";
    private static final String WITHOUT_MECHANISM = "VIS-01@Safe";
    private static final String NEVER = "this map never grew with up to 100,000 entries";

    private static final ReachModel FIXED = new ReachModel(Mechanism.GROWTH, 1, 13, false, 1);
    private static final ReachModel MOVED = new ReachModel(Mechanism.GROWTH, 1, 13, true, 1);
    private static final ReachModel TWICE = new ReachModel(Mechanism.GROWTH, 1, 60, true, 2);
    private static final ReachModel TWICE_FIXED = new ReachModel(Mechanism.GROWTH, 1, 60, false, 2);

    private static final Map<String, Long> NOTHING_SEEN = Map.of(JudgedCells.ALLOWED, JudgedCells.PLENTY);

    @Test
    void aMapThatGrewKeepsIt() {
        JudgedCell cell = cell(FIXED, grownAt(13), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(cell.reason()).isEqualTo("the map grew at 13 entries");
        assertThat(reached(cell)).isEqualTo(Reached.State.YES);
    }

    @Test
    void aMapThatNeverGrewWasNotPutToIt() {
        JudgedCell cell = cell(MOVED, never(100_000, false), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo(NEVER);
        assertThat(reached(cell)).isEqualTo(Reached.State.NO);
    }

    @Test
    void norWasAMapWithoutATable() {
        JudgedCell cell = cell(MOVED, never(100_000, true), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo(NEVER + ": it has no array");
    }

    @Test
    void aMapOfOneEntryIsToldInTheSingular() {
        assertThat(cell(MOVED, never(1, false), PROMISED, NOTHING_SEEN).reason())
                .isEqualTo("this map never grew with up to 1 entry");
    }

    @Test
    void whatWasSeenStands() {
        Map<String, Long> broken = Map.of(JudgedCells.ALLOWED, JudgedCells.PLENTY, JudgedCells.BROKEN, 1L);
        assertThat(cell(MOVED, never(9, false), PROMISED, broken).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(cell(MOVED, never(9, false), UNPROMISED, broken).verdict()).isEqualTo(Verdict.RACED);
    }

    @Test
    void whatWasNotSeenOfAMapThatNeverGrewIsNotQuiet() {
        assertThat(cell(MOVED, never(9, false), UNPROMISED, NOTHING_SEEN).verdict())
                .isEqualTo(Verdict.NOT_RUN);
    }

    @Test
    void aReportOfAMapThatNeverGrewSaysNothingOfGrowth() {
        Map<String, Long> detected = Map.of(JudgedCells.ALLOWED, JudgedCells.PLENTY, JudgedCells.DETECTED, 1L);
        assertThat(cell(MOVED, never(9, false), PROMISED, detected).verdict()).isEqualTo(Verdict.NOT_RUN);
    }

    @Test
    void aScenarioThatEndsTooEarlyDoesNotReachGrowth() {
        JudgedCell cell = cell(FIXED, grownAt(65), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("this map grows at 65 entries, and the scenario ends with 13");
    }

    @Test
    void aScenarioThatIsMovedReachesIt() {
        JudgedCell cell = cell(MOVED, grownAt(65), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(cell.reason()).isEqualTo("the map grew at 65 entries");
    }

    @Test
    void aMapThatGrewTwiceKeepsWhatIsAboutTwoGrowths() {
        JudgedCell cell = cell(TWICE, grownAt(65, 97, 129), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(cell.reason()).isEqualTo("the map grew at 65 and 97 entries");
    }

    @Test
    void aMapThatGrewOnceWasNotPutToIt() {
        JudgedCell cell = cell(TWICE, grownAt(65), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason())
                .isEqualTo("this map grew at 65 entries and no more with up to 65 entries,"
                        + " and the scenario is about 2 growths");
    }

    @Test
    void twoGrowthsThatLieTooFarApartAreNotReached() {
        assertThat(cell(TWICE, grownAt(65, 1_025), PROMISED, NOTHING_SEEN).reason())
                .isEqualTo("this map grows at 65 and 1,025 entries, and the scenario puts 59 entries");
        assertThat(cell(TWICE_FIXED, grownAt(30, 65), PROMISED, NOTHING_SEEN).reason())
                .isEqualTo("this map grows at 30 and 65 entries, and the scenario ends with 60");
    }

    @Test
    void growthBeforeTheActorsBeginIsNotReached() {
        JudgedCell cell = cell(MOVED, new TableGrowth(SAFE, List.of(1), 500, false, ""), PROMISED, NOTHING_SEEN);
        assertThat(cell.reason())
                .isEqualTo("this map grew last at 1 entry, with up to 500 entries, and the scenario begins with 1");
    }

    @Test
    void aMapThatCouldNotBeLookedIntoIsNotKept() {
        JudgedCell cell = cell(MOVED, TableGrowth.unknown(SAFE, "it ended"), PROMISED, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(cell.reason()).isEqualTo("whether this map grew is unknown: it ended");
        assertThat(reached(cell)).isEqualTo(Reached.State.UNKNOWN);
    }

    @Test
    void aRunThatDidNotLookDoesNotKnow() {
        JudgedCell cell = cell(MOVED, new TableGrowth("Other", List.of(2), 2, false, ""), PROMISED, NOTHING_SEEN);
        assertThat(cell.reason()).isEqualTo("whether this map grew is unknown: this run did not look into it");
    }

    @Test
    void aGuaranteeWithoutMechanismAsksForNothing() {
        JudgedCell cell = cell(MOVED, never(9, true), WITHOUT_MECHANISM, NOTHING_SEEN);
        assertThat(cell.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(cell.reason()).isEmpty();
        assertThat(cell.reached()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Strictness.class,
            names = {"QUICK", "NIGHTLY"})
    void aMapThatNeverGrowsFailsNoRun(Strictness strictness) {
        assertThat(run(strictness, MOVED, never(9, true)).exit().status()).isEqualTo(ExitStatus.PASSED);
    }

    @Test
    void aMapThatCouldNotBeLookedIntoLeavesTheRunUndecided() {
        assertThat(run(Strictness.QUICK, MOVED, TableGrowth.unknown(SAFE, "it ended"))
                        .exit()
                        .status())
                .isEqualTo(ExitStatus.UNDECIDED);
    }

    @Test
    void aForkThatFailedIsNotExcused() {
        Session session = Sessions.withMishaps(List.of(JudgedCells.mishap(Mishap.Kind.CRASHED, PROMISED)), PROMISED);
        Run run = judged(Strictness.QUICK, MOVED, session, NOTHING_SEEN);
        assertThat(run.cells().get(0).reason()).startsWith("fork crashed");
    }

    @Test
    void theModelExhaustsNoGuaranteeAboutGrowthAndPassesNone() {
        ModelAnswer all = ModelAnswer.searched(
                PROMISED, List.of(new ModelAnswer.Searched(ModelLayer.WEAK, 40, 12, 0, true)), List.of());
        Run run = new Judge(catalogue(MOVED), Strictness.QUICK, 0)
                .judge(new Collected(
                        JudgedCells.FOLDER,
                        Sessions.grown(never(9, true), PROMISED),
                        List.of(JudgedCells.seen(PROMISED, NOTHING_SEEN)),
                        List.of(all),
                        List.of()));

        assertThat(run.model()).extracting(ModelMark::words).containsExactly("none in 40");
        assertThat(run.endings().of(run.cells().get(0), run.model().get(0)).kind())
                .isEqualTo(Ending.Kind.SKIPPED);
    }

    private static TableGrowth grownAt(Integer... entries) {
        return new TableGrowth(SAFE, List.of(entries), entries[entries.length - 1], false, "");
    }

    private static TableGrowth never(int upTo, boolean tableless) {
        return new TableGrowth(SAFE, List.of(), upTo, tableless, "");
    }

    private static Reached.State reached(JudgedCell cell) {
        return Objects.requireNonNull(cell.reached()).state();
    }

    private static JudgedCell cell(ReachModel reaches, TableGrowth growth, String cell, Map<String, Long> counts) {
        String subject = cell.substring(cell.indexOf('@') + 1);
        TableGrowth ofSubject = growth.subject().equals(SAFE)
                ? new TableGrowth(subject, growth.entries(), growth.upTo(), growth.tableless(), growth.problem())
                : growth;
        return judged(Strictness.QUICK, reaches, Sessions.grown(ofSubject, cell), counts)
                .cells()
                .get(0);
    }

    /** A run of one guarantee that is kept and one whose map is as {@code growth} says. */
    private static Run run(Strictness strictness, ReachModel reaches, TableGrowth growth) {
        return judged(strictness, reaches, Sessions.grown(growth, WITHOUT_MECHANISM, PROMISED), NOTHING_SEEN);
    }

    private static Run judged(Strictness strictness, ReachModel reaches, Session session, Map<String, Long> counts) {
        return new Judge(catalogue(reaches), strictness, 0)
                .judge(new Collected(
                        JudgedCells.FOLDER,
                        session,
                        session.cells().stream()
                                .map(planned -> JudgedCells.seen(planned.id(), counts))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    private static Catalogue catalogue(ReachModel reaches) {
        Catalogue plain = JudgedCells.catalogue();
        return new Catalogue(
                plain.promises(),
                plain.promiseSets(),
                List.of(JudgedCells.guarantee("VIS-01", 2, null), growing(reaches)),
                plain.subjects(),
                List.of(WITHOUT_MECHANISM, PROMISED, UNPROMISED));
    }

    private static GuaranteeModel growing(ReachModel reaches) {
        GuaranteeModel plain = JudgedCells.guarantee("RSZ-01", 2, null);
        return new GuaranteeModel(
                plain.id(),
                plain.family(),
                plain.className(),
                plain.statement(),
                plain.sources(),
                plain.promise(),
                plain.witness(),
                plain.exceptions(),
                plain.outcomes(),
                plain.note(),
                plain.subjectType(),
                plain.supplied(),
                plain.result(),
                plain.actors(),
                null,
                null,
                reaches,
                plain.state());
    }
}
