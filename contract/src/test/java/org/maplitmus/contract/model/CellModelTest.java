package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.ExceptionMeaning;

class CellModelTest {

    private static final OutcomeModel ANY_NUMBER = new OutcomeModel(OutcomeKind.ALLOWED, List.of("\\d, \\d"), "any");
    private static final OutcomeModel STALE = new OutcomeModel(OutcomeKind.BROKEN, List.of("1, 0"), "stale");
    private static final OutcomeModel REPORTED = new OutcomeModel(OutcomeKind.DETECTED, List.of("-1, -1"), "reported");

    private static final SourceModel DOCUMENT = new SourceModel("Map: \"safe\"", "https://example.org/map");
    private static final TrialModel TRIAL = new TrialModel("caller", "", 5, 1);

    private final CellModel cell = cell("Map (JDK 8)", List.of("safe publication"));

    @Test
    void aLiteralIdBeatsARegularExpressionBeforeIt() {
        assertThat(cell.outcome("1, 0")).isEqualTo(STALE);
    }

    @Test
    void aRegularExpressionMatchesTheWholeResult() {
        assertThat(cell.outcome("1, 1")).isEqualTo(ANY_NUMBER);
        assertThat(cell.outcome("1, 11").kind()).isEqualTo(OutcomeKind.UNFORESEEN);
    }

    @Test
    void theMarksOfAnExceptionAreForeseenByNobody() {
        assertThat(cell.outcome("-9, -9").kind()).isEqualTo(OutcomeKind.THROWN);
        assertThat(cell.outcome("-9, -9").kind().refutes()).isTrue();
    }

    @Test
    void aBroadExpressionDoesNotSwallowAnException() {
        OutcomeModel anything = new OutcomeModel(OutcomeKind.ALLOWED, List.of(".*"), "anything");

        CellModel tolerant = new CellModel(guarantee(anything), cell.subject());

        assertThat(tolerant.outcome("-9, -9").kind()).isEqualTo(OutcomeKind.THROWN);
        assertThat(tolerant.outcome("-9, 0")).isEqualTo(anything);
    }

    @Test
    void anyOtherResultIsUnforeseenAndRefutes() {
        assertThat(cell.outcome("-9, 0")).isEqualTo(cell.unnamed());
        assertThat(cell.unnamed().kind().refutes()).isTrue();
    }

    @Test
    void anExceptionMayBeSilent() {
        CellModel silent =
                new CellModel(guarantee("order", ExceptionMeaning.SAYS_NOTHING, ANY_NUMBER, STALE), cell.subject());

        assertThat(silent.outcome("-9, -9").kind()).isEqualTo(OutcomeKind.SILENT);
        assertThat(silent.outcome("-9, 0")).isEqualTo(cell.unnamed());
    }

    @Test
    void anExceptionThatTheGuaranteeNamesMeansWhatItSays() {
        OutcomeModel named = new OutcomeModel(OutcomeKind.BROKEN, List.of("-9, -9"), "the link was missing");

        CellModel silent = new CellModel(guarantee("order", ExceptionMeaning.SAYS_NOTHING, named), cell.subject());

        assertThat(silent.outcome("-9, -9")).isEqualTo(named);
    }

    @Test
    void whatALimitDoesNotNameSaysNothingOfIt() {
        OutcomeModel shown = new OutcomeModel(OutcomeKind.SHOWS, List.of("1, 0"), "shown");
        CellModel limit = new CellModel(
                guarantee("", ExceptionMeaning.SAYS_NOTHING, shown),
                reporting(STALE).subject());

        assertThat(limit.guarantee().limit()).isTrue();
        assertThat(limit.promised()).isFalse();
        assertThat(limit.outcome("1, 0")).isEqualTo(shown);
        assertThat(List.of("-9, -9", "-8, -8", "7, 7"))
                .extracting(result -> limit.outcome(result).kind())
                .containsOnly(OutcomeKind.SILENT);
    }

    @Test
    void aTrialOfALimitThatHungSaysNothingOfIt() {
        CellModel limit =
                new CellModel(guarantee("", ExceptionMeaning.SAYS_NOTHING, TRIAL, ANY_NUMBER), cell.subject());

        assertThat(limit.outcome("hang").kind()).isEqualTo(OutcomeKind.SILENT);
    }

    @Test
    void aReportedMisuseRefutesNothing() {
        assertThat(cell.outcome("-1, -1")).isEqualTo(REPORTED);
        assertThat(REPORTED.kind().refutes()).isFalse();
    }

    @Test
    void theSubjectsOwnReportIsDetected() {
        CellModel reporting = reporting(ANY_NUMBER, STALE);

        assertThat(reporting.outcome("-8, -8").kind()).isEqualTo(OutcomeKind.DETECTED);
        assertThat(reporting.outcome("-8, 0")).isEqualTo(cell.unnamed());
        assertThat(reporting.outcome("-9, -9").kind()).isEqualTo(OutcomeKind.THROWN);
    }

    @Test
    void aBroadExpressionDoesNotSwallowAReport() {
        assertThat(reporting(new OutcomeModel(OutcomeKind.ALLOWED, List.of(".*"), "anything"))
                        .outcome("-8, -8")
                        .kind())
                .isEqualTo(OutcomeKind.DETECTED);
    }

    @Test
    void aGuaranteeMayForbidTheReport() {
        OutcomeModel falseAlarm = new OutcomeModel(OutcomeKind.BROKEN, List.of("-8, -8"), "a false alarm");

        assertThat(reporting(falseAlarm).outcome("-8, -8")).isEqualTo(falseAlarm);
    }

    @Test
    void theMarkOfAReportMeansNothingForASubjectThatReportsNothing() {
        assertThat(cell.outcome("-8, -8")).isEqualTo(cell.unnamed());
    }

    @Test
    void thePromisesOfTheSubjectDecide() {
        assertThat(cell.promised()).isTrue();
        assertThat(cell("HashMap", List.of("fail-fast iteration")).promised()).isFalse();
    }

    @Test
    void theSentencesThatMakeThePromiseAreAskedFor() {
        assertThat(cell.claimed()).containsExactly(DOCUMENT);
        assertThat(cell("HashMap", List.of("fail-fast iteration")).claimed()).isEmpty();
    }

    @Test
    void itsClassIsNamedForBoth() {
        assertThat(cell.id()).isEqualTo("VIS-01@Map (JDK 8)");
        assertThat(cell.className()).isEqualTo("catalogue.visibility.PutHappensBeforeGet_Map__JDK_8_");
    }

    @Test
    void aTrialThatHungIsUnforeseenUnlessTheGuaranteeSaysWhatItMeans() {
        OutcomeModel anything = new OutcomeModel(OutcomeKind.ALLOWED, List.of(".*"), "the call ended");
        OutcomeModel hang = new OutcomeModel(OutcomeKind.DETECTED, List.of("hang"), "the call was stuck");

        assertThat(trial(anything).outcome("hang").kind()).isEqualTo(OutcomeKind.UNFORESEEN);
        assertThat(trial(anything).outcome("hang").sentence()).contains("did not return");
        assertThat(trial(anything, hang).outcome("hang")).isEqualTo(hang);
        assertThat(trial(anything).outcome("-9, -9").sentence()).startsWith("the trial ended with an exception");
    }

    private static CellModel trial(OutcomeModel... outcomes) {
        return new CellModel(
                guarantee("safe publication", ExceptionMeaning.REFUTES, TRIAL, outcomes),
                cell("Map", List.of()).subject());
    }

    private static CellModel cell(String name, List<String> promises) {
        return new CellModel(
                guarantee(ANY_NUMBER, STALE, REPORTED),
                new SubjectModel(name, "java.util.Map", "make()", claims(promises), List.of(), List.of(), "", 0, null));
    }

    private static CellModel reporting(OutcomeModel... outcomes) {
        List<String> reports = List.of("java.lang.Error");
        return new CellModel(
                guarantee(outcomes),
                new SubjectModel("Watched", "java.util.Map", "make()", List.of(), reports, List.of(), "", 0, null));
    }

    private static List<ClaimModel> claims(List<String> promises) {
        return promises.isEmpty() ? List.of() : List.of(new ClaimModel(promises, List.of(DOCUMENT)));
    }

    private static GuaranteeModel guarantee(OutcomeModel... outcomes) {
        return guarantee("safe publication", ExceptionMeaning.REFUTES, outcomes);
    }

    private static GuaranteeModel guarantee(String promise, ExceptionMeaning exceptions, OutcomeModel... outcomes) {
        return guarantee(promise, exceptions, null, outcomes);
    }

    private static GuaranteeModel guarantee(
            String promise, ExceptionMeaning exceptions, @Nullable TrialModel trial, OutcomeModel... outcomes) {
        ResultModel result = new ResultModel(
                "II_Result", List.of(new ResultModel.Field("r1", "int"), new ResultModel.Field("r2", "int")));
        return new GuaranteeModel(
                "VIS-01",
                "visibility",
                "catalogue.visibility.PutHappensBeforeGet",
                "What was put is seen.",
                List.of(),
                promise,
                "",
                exceptions,
                List.of(outcomes),
                "",
                "java.util.Map",
                false,
                result,
                List.of(),
                null,
                trial,
                null,
                "");
    }
}
