package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultModelTest {

    private final ResultModel mixed = new ResultModel(
            "LIF_Result",
            List.of(
                    new ResultModel.Field("r1", "java.lang.Object"),
                    new ResultModel.Field("r2", "int"),
                    new ResultModel.Field("r3", "float")));

    @Test
    void numbersAreMarkedByTheMarkAndReferencesByTheNameOfTheException() {
        assertThat(mixed.marksException("threw NullPointerException, -9, -9.0")).isTrue();
        assertThat(mixed.marksException("threw StackOverflowError, -9, -9.0")).isTrue();
    }

    @Test
    void everyFieldMustBeMarked() {
        assertThat(mixed.marksException("threw NullPointerException, -9, 1.0")).isFalse();
        assertThat(mixed.marksException("box, -9, -9.0")).isFalse();
    }

    @Test
    void anExceptionThatTheScenarioItselfNamesIsNoMark() {
        assertThat(mixed.marksException("NullPointerException, -9, -9.0")).isFalse();
    }

    @Test
    void anExceptionOfAnyNameIsMarked() {
        assertThat(mixed.marksException("threw Unlucky, -9, -9.0")).isTrue();
    }

    @Test
    void aResultWithMoreOrFewerValuesIsAnother() {
        assertThat(mixed.marksException("threw NullPointerException, -9")).isFalse();
        assertThat(mixed.marksException("threw NullPointerException, -9, -9.0, -9"))
                .isFalse();
    }

    @Test
    void aNumberThatOnlyBeginsLikeTheMarkIsNone() {
        assertThat(mixed.marksException("threw NullPointerException, -90, -9.0"))
                .isFalse();
    }

    @Test
    void aReportMarksEveryField() {
        assertThat("reported FatalError, -8, -8.0").matches(mixed.reported());
        assertThat("reported FatalError, -8, 1.0").doesNotMatch(mixed.reported());
        assertThat("threw FatalError, -8, -8.0").doesNotMatch(mixed.reported());
    }
}
