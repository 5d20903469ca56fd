package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Verdict;

final class TeethTest {

    @ParameterizedTest
    @CsvSource({
        "BROKEN, caught, ● caught",
        "KEPT, escaped, ○ NOT caught",
        "DETECTED, escaped, ○ NOT caught",
        "NOT_RUN, unseen, – not run"
    })
    void verdict_says_what_became_of_a_twin(Verdict verdict, String mark, String text) {
        Teeth.Bite bite = new Teeth.Bite(cell(verdict, ""));

        assertThat(bite.mark()).isEqualTo(mark);
        assertThat(bite.text()).isEqualTo(text);
    }

    @Test
    void twin_with_too_few_samples_for_a_verdict_has_not_escaped() {
        Teeth.Bite bite = new Teeth.Bite(cell(Verdict.NOT_RUN, "fewer than 100 samples"));

        assertThat(bite.ran()).isFalse();
        assertThat(bite.circumstances()).isEqualTo("fewer than 100 samples");
    }

    private static JudgedCell cell(Verdict verdict, String reason) {
        return new JudgedCell(
                "ATO-01@unlocked",
                "ATO-01",
                "unlocked",
                true,
                verdict,
                reason,
                41,
                41,
                false,
                0.1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null);
    }
}
