package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.judge.Ending.Kind;

class EndingsTest {

    private static final String CELL = "ITR-13@Map";
    private static final String DEMANDED = "the iterator reported the change";
    private static final String INSTEAD = "the subject itself reported the misuse";

    @ParameterizedTest
    @CsvSource({
        "KEPT,     true,  PASSED,  'promised, and nothing broken was seen'",
        "BROKEN,   true,  FAILED,  promised and refuted: a bug",
        "NOT_RUN,  true,  SKIPPED, why",
        "NOT_RUN,  false, SKIPPED, why",
        "RACED,    false, SKIPPED, 'not promised, and the broken outcome was seen: the race is reproduced'",
        "QUIET,    false, SKIPPED, 'not promised, and not seen here'",
        "SHOWN,    false, SKIPPED, 'a limit, and an outcome was seen that shows it'",
        "NOT_SHOWN, false, SKIPPED, 'a limit, and not shown here'",
        "DETECTED, false, SKIPPED, 'not promised, and the map reported the misuse itself'",
    })
    void aVerdictEndsInOneWay(Verdict verdict, boolean promised, Kind kind, String words) {
        JudgedCell cell = cell(verdict, promised, verdict == Verdict.NOT_RUN ? "why" : "", DEMANDED);

        assertThat(ending(Sessions.of(CELL), cell)).isEqualTo(new Ending(kind, words));
    }

    @Test
    void aReportKeepsAGuaranteeThatDemandsItAndNoOther() {
        assertThat(ending(Sessions.of(CELL), cell(Verdict.DETECTED, true, "", DEMANDED)))
                .isEqualTo(Ending.passed("promised, and the map reported the misuse as the guarantee says"));
        assertThat(ending(Sessions.of(CELL), cell(Verdict.DETECTED, true, "", INSTEAD)))
                .isEqualTo(Ending.skipped("promised, and the map reported misuse in place of a result"));
        assertThat(ending(Sessions.of(CELL), cell(Verdict.DETECTED, true, "", DEMANDED, INSTEAD))
                        .kind())
                .isEqualTo(Kind.SKIPPED);
    }

    @Test
    void whatTheModelRefutesFailsWhereItHasASay() {
        JudgedCell kept = cell(Verdict.KEPT, true, "", DEMANDED);
        Endings endings = new Endings(Sessions.of(CELL), List.of(), List.of(kept), List.of(), 0);

        assertThat(endings.of(kept, mark(ModelLayer.WEAK, false)).kind()).isEqualTo(Kind.FAILED);
        assertThat(endings.of(kept, mark(ModelLayer.JLS, false)).kind()).isEqualTo(Kind.PASSED);
        assertThat(endings.of(kept, mark(null, true)).kind()).isEqualTo(Kind.PASSED);
    }

    @Test
    void whereTheHardwareHasNoVerdictTheModelPassesWhatItTriedToTheEnd() {
        JudgedCell notRun = cell(Verdict.NOT_RUN, true, "too few CPUs", DEMANDED);
        Endings endings = new Endings(Sessions.of(CELL), List.of(), List.of(notRun), List.of(), 0);

        assertThat(endings.of(notRun, mark(null, true)))
                .isEqualTo(Ending.passed("promised, and the memory model shows no broken outcome: none, exhausted (12);"
                        + " on the hardware: too few CPUs"));
        assertThat(endings.of(notRun, mark(null, false)).kind()).isEqualTo(Kind.SKIPPED);
        assertThat(endings.of(notRun, mark(ModelLayer.SC, false)).kind()).isEqualTo(Kind.FAILED);
    }

    @Test
    void aTwinThatTheHardwareMissedIsCaughtByTheModel() {
        Session session = Sessions.withProfile("teeth", CELL);
        for (Verdict verdict : List.of(Verdict.KEPT, Verdict.NOT_RUN)) {
            JudgedCell missed = cell(verdict, true, "", DEMANDED);
            assertThat(caughtBy(ModelLayer.WEAK, session, missed).words())
                    .startsWith("the weakened twin was caught by the model, WEAK: ");
            assertThat(caughtBy(ModelLayer.WEAK, session, missed).kind()).isEqualTo(Kind.PASSED);
            assertThat(caughtBy(ModelLayer.JLS, session, missed).kind()).isNotEqualTo(Kind.PASSED);
            assertThat(caughtBy(ModelLayer.WEAK, Sessions.of(CELL), missed).words())
                    .doesNotContain("by the model");
        }
    }

    private static Ending caughtBy(ModelLayer layer, Session session, JudgedCell cell) {
        return new Endings(session, List.of(guarantee()), List.of(cell), List.of(mark(layer, false)), 0).of(cell);
    }

    private static ModelMark mark(@Nullable ModelLayer layer, boolean exhausted) {
        return new ModelMark(CELL, true, layer, "", "", ModelLayer.WEAK, 12, exhausted, "", null, "", "", "");
    }

    @Test
    void whatStandsBesideAVerdictStandsBesideItsEnding() {
        assertThat(ending(Sessions.of(CELL), cell(Verdict.KEPT, true, "oversubscribed", DEMANDED))
                        .words())
                .isEqualTo("promised, and nothing broken was seen; oversubscribed");
    }

    @ParameterizedTest
    @EnumSource(Mishap.Kind.class)
    void aPromiseWhoseForkFailedHasFailed(Mishap.Kind kind) {
        Session session = Sessions.withMishaps(List.of(mishap(kind)), CELL);

        assertThat(ending(session, failed(kind, true))).isEqualTo(Ending.failed("fork failed"));
        assertThat(ending(session, failed(kind, false))).isEqualTo(Ending.skipped("fork failed"));
    }

    @Test
    void aTwinBesideTheSubjectsNeverFails() {
        Session session = Sessions.withControl(CELL, "VIS-01@Other");

        assertThat(ending(session, cell(Verdict.BROKEN, true, "", DEMANDED)).kind())
                .isEqualTo(Kind.PASSED);
        assertThat(Stream.of(Verdict.KEPT, Verdict.DETECTED, Verdict.NOT_RUN)
                        .map(verdict -> ending(session, cell(verdict, true, "", DEMANDED))
                                .kind()))
                .containsOnly(Kind.SKIPPED);
        assertThat(ending(session, failed(Mishap.Kind.HUNG, true)).kind()).isEqualTo(Kind.SKIPPED);
    }

    @Test
    void aRunOfTwinsWantsThemCaught() {
        Session session = Sessions.withProfile("teeth", CELL);

        assertThat(ending(session, cell(Verdict.BROKEN, true, "", DEMANDED)))
                .isEqualTo(Ending.passed("the weakened twin was caught"));
        assertThat(Stream.of(Verdict.KEPT, Verdict.DETECTED)
                        .map(verdict -> ending(session, cell(verdict, true, "", DEMANDED))))
                .containsOnly(Ending.failed("the weakened twin escaped"));
        assertThat(ending(session, cell(Verdict.NOT_RUN, true, "out of budget", DEMANDED)))
                .isEqualTo(Ending.skipped("out of budget"));
    }

    @Test
    void aRunOfTwinsWantsLimitsShownByTheirWitness() {
        Session session = Sessions.withProfile("teeth", CELL);

        assertThat(ending(session, cell(Verdict.SHOWN, false, "")))
                .isEqualTo(Ending.passed("the witness showed the limit"));
        assertThat(ending(session, cell(Verdict.NOT_SHOWN, false, "")))
                .isEqualTo(Ending.failed("the witness did not show the limit"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"SHOWN", "NOT_SHOWN"})
    void aLimitDecidesNothingElse(Verdict verdict) {
        assertThat(ending(Sessions.of(CELL), cell(verdict, false, "")).kind()).isEqualTo(Kind.SKIPPED);
    }

    @Test
    void aFailedForkIsToldOnce() {
        Mishap mishap = mishap(Mishap.Kind.CRASHED);
        Session session = Sessions.withMishaps(List.of(mishap), CELL);

        assertThat(endings(session, failed(Mishap.Kind.CRASHED, true)).untold()).isEmpty();
        assertThat(endings(session, failed(Mishap.Kind.CRASHED, false)).untold())
                .containsExactly(mishap);
    }

    @Test
    void aHangWithoutAPromiseFailsNothing() {
        Session session = Sessions.withMishaps(List.of(mishap(Mishap.Kind.HUNG)), CELL);

        assertThat(endings(session, failed(Mishap.Kind.HUNG, false)).failures()).isEmpty();
        assertThat(endings(session, failed(Mishap.Kind.HUNG, true)).failures()).hasSize(1);
    }

    private static Ending ending(Session session, JudgedCell cell) {
        return endings(session, cell).of(cell);
    }

    private static Endings endings(Session session, JudgedCell cell) {
        return new Endings(session, List.of(guarantee()), List.of(cell), List.of(), 0);
    }

    private static Mishap mishap(Mishap.Kind kind) {
        return new Mishap(kind, CELL, Sessions.CONFIGURATION, "ended with status 7", List.of());
    }

    private static JudgedCell failed(Mishap.Kind kind, boolean promised) {
        return cell(Verdict.NOT_RUN, promised, "fork failed", List.of(mishap(kind)));
    }

    private static JudgedCell cell(Verdict verdict, boolean promised, String reason, String... reports) {
        return cell(verdict, promised, reason, List.of(), reports);
    }

    private static JudgedCell cell(
            Verdict verdict, boolean promised, String reason, List<Mishap> mishaps, String... reports) {
        return new JudgedCell(
                CELL,
                "ITR-13",
                "Map",
                promised,
                verdict,
                reason,
                1_000,
                1_000,
                false,
                1,
                Stream.of(reports)
                        .map(each -> new JudgedCell.SeenOutcome("-1", OutcomeKind.DETECTED, each, 1))
                        .toList(),
                List.of(),
                mishaps,
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    private static GuaranteeModel guarantee() {
        return new GuaranteeModel(
                "ITR-13",
                "iteration",
                "a.b.StepReportsInsertion",
                "A step reports an insertion.",
                List.of(),
                "fail-fast iteration",
                "",
                ExceptionMeaning.REFUTES,
                List.of(new OutcomeModel(OutcomeKind.DETECTED, List.of("-1"), DEMANDED)),
                "",
                "java.util.Map",
                false,
                new ResultModel("a.b.I_Result", List.of(new ResultModel.Field("r1", "int"))),
                List.of(),
                null,
                null,
                null,
                "");
    }
}
