package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.Hunt;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Verdict;

final class TeethTest {

    @ParameterizedTest
    @CsvSource({
        "BROKEN, caught, ● caught",
        "KEPT, escaped, ○ NOT caught",
        "DETECTED, escaped, ○ NOT caught",
        "NOT_RUN, unseen, – not run"
    })
    void verdictSaysWhatBecameOfATwin(Verdict verdict, String mark, String text) {
        Teeth.Bite bite = new Teeth.Bite(cell(verdict, ""), null);

        assertThat(bite.mark()).isEqualTo(mark);
        assertThat(bite.text()).isEqualTo(text);
    }

    @Test
    void twinWithTooFewSamplesForAVerdictHasNotEscaped() {
        Teeth.Bite bite = new Teeth.Bite(cell(Verdict.NOT_RUN, "fewer than 100 samples"), null);

        assertThat(bite.ran()).isFalse();
        assertThat(bite.circumstances()).isEqualTo("fewer than 100 samples");
    }

    @Test
    void whatTheHardwareMissedTheModelMayHaveCaught() {
        Teeth.Bite bite = new Teeth.Bite(cell(Verdict.KEPT, ""), mark(ModelLayer.WEAK));

        assertThat(bite.text()).isEqualTo("◐ caught by the model (WEAK)");
        assertThat(bite.circumstances()).isEqualTo("and not on hardware in 41 samples");
        assertThat(bite.byModel()).isEqualTo("; by the model: WEAK: 1, 0");
        assertThat(bite.hunt().isSuccess()).isTrue();
    }

    @Test
    void aNoteOfTheModelCatchesNothing() {
        assertThat(new Teeth.Bite(cell(Verdict.KEPT, ""), mark(ModelLayer.LB)).hunt())
                .isEqualTo(Hunt.ESCAPED);
        assertThat(new Teeth.Bite(cell(Verdict.BROKEN, ""), mark(ModelLayer.SC)).text())
                .isEqualTo("● caught");
    }

    private static ModelMark mark(ModelLayer layer) {
        return new ModelMark("ATO-01@unlocked", true, layer, "1, 0", "", layer, 12, false, "", null, "", "", "");
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
                null,
                List.of());
    }
}
