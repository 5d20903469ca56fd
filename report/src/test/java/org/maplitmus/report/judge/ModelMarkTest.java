package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelAnswer.Found;
import org.maplitmus.report.collect.ModelAnswer.Searched;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.judge.Judge.Strictness;

/** What the memory model's answers mean. */
class ModelMarkTest {

    private static final Searched ALL = new Searched(ModelLayer.SC, 40, 12, 0, true);
    private static final Searched SOME = new Searched(ModelLayer.WEAK, 1_000, 300, 2, false);

    @Test
    void anInterleavingRefutesAPromise() {
        ModelMark mark = mark(JudgedCells.PROMISED, found(ModelLayer.SC, JudgedCells.BROKEN));

        assertThat(mark.words()).isEqualTo("SC: " + JudgedCells.BROKEN);
        assertThat(mark.refutes()).isTrue();
        assertThat(exit(mark)).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void whatTheLetterAloneAllowsRefutesNothing() {
        ModelMark mark = mark(JudgedCells.PROMISED, found(ModelLayer.JLS, JudgedCells.BROKEN));

        assertThat(mark.words()).isEqualTo("JLS: " + JudgedCells.BROKEN);
        assertThat(mark.refutes()).isFalse();
        assertThat(exit(mark)).isEqualTo(ExitStatus.PASSED);
    }

    @Test
    void whatIsNotPromisedIsNotRefuted() {
        assertThat(exit(mark(JudgedCells.UNPROMISED, found(ModelLayer.SC, JudgedCells.BROKEN))))
                .isEqualTo(ExitStatus.PASSED);
    }

    @Test
    void anOutcomeThatIsAllowedIsNone() {
        assertThat(mark(JudgedCells.PROMISED, List.of(ALL), found(ModelLayer.SC, JudgedCells.ALLOWED))
                        .words())
                .isEqualTo("none in SC, exhausted (40)");
    }

    @Test
    void interleavingsAloneExcludeNothing() {
        assertThat(mark(JudgedCells.PROMISED).excludes()).isFalse();
        assertThat(mark(JudgedCells.PROMISED, List.of(ALL, new Searched(ModelLayer.WEAK, 2, 2, 0, true)))
                        .excludes())
                .isTrue();
        assertThat(mark(JudgedCells.PROMISED, List.of(ALL, SOME)).excludes()).isFalse();
    }

    @Test
    void whatWasNotTriedToItsEndIsNotExhausted() {
        assertThat(mark(JudgedCells.PROMISED, List.of(ALL, SOME)).words()).isEqualTo("none in 1,040");
    }

    @Test
    void whatAnEarlierRunKeptSaysSinceWhen() {
        ModelAnswer answer = answer(JudgedCells.PROMISED, List.of(ALL)).keptFrom("2026-11-30T01:00:00Z");
        ModelMark kept = ModelMark.of(cell(JudgedCells.PROMISED), answer);

        assertThat(kept.fromEarlier()).isTrue();
        assertThat(kept.day()).isEqualTo("2026-11-30");
        assertThat(mark(JudgedCells.PROMISED).fromEarlier()).isFalse();
    }

    @Test
    void aNamedOutcomeIsToldBeforeAnException() {
        assertThat(mark(
                                JudgedCells.PROMISED,
                                new Found(JudgedCells.THROWN, ModelLayer.SC, 1),
                                found(ModelLayer.SC, JudgedCells.BROKEN))
                        .result())
                .isEqualTo(JudgedCells.BROKEN);
    }

    @Test
    void aRefusalIsNoAnswerAndNoVerdict() {
        ModelMark mark = ModelMark.of(cell(JudgedCells.PROMISED), ModelAnswer.refused(JudgedCells.PROMISED, "no way"));

        assertThat(mark.words()).isEqualTo("-");
        assertThat(exit(mark)).isEqualTo(ExitStatus.HARNESS_FAILED);
    }

    @Test
    void anAnswerWithoutASearchIsRefused() {
        assertThatThrownBy(() -> mark(JudgedCells.PROMISED, List.of())).isInstanceOf(NullPointerException.class);
    }

    @Test
    void itLeavesTheVerdictAlone() {
        ModelAnswer answer = answer(JudgedCells.PROMISED, List.of(ALL), found(ModelLayer.SC, JudgedCells.BROKEN));
        Run run = new Judge(JudgedCells.catalogue(), Strictness.ALLOW_NOT_RUN, 0)
                .judge(new Collected(
                        JudgedCells.FOLDER,
                        Sessions.of(JudgedCells.PROMISED),
                        List.of(JudgedCells.seen(
                                JudgedCells.PROMISED, Map.of(JudgedCells.ALLOWED, JudgedCells.PLENTY))),
                        List.of(answer),
                        List.of()));

        assertThat(run.cells()).extracting(JudgedCell::verdict).containsExactly(Verdict.KEPT);
        assertThat(run.brokenByModel()).extracting(ModelMark::cell).containsExactly(JudgedCells.PROMISED);
        assertThat(run.brokenByModel().get(0).teller())
                .endsWith(" repro --by-model results/a-run/" + JudgedCells.PROMISED);
    }

    private static Found found(ModelLayer layer, String result) {
        return new Found(result, layer, 7);
    }

    private static ModelMark mark(String id, Found... found) {
        return mark(id, List.of(ALL), found);
    }

    private static ModelMark mark(String id, List<Searched> searches, Found... found) {
        return ModelMark.of(cell(id), answer(id, searches, found));
    }

    private static ModelAnswer answer(String id, List<Searched> searches, Found... found) {
        return ModelAnswer.searched(id, searches, List.of(found));
    }

    private static ExitStatus exit(ModelMark mark) {
        return ModelMark.exit(List.of(mark)).status();
    }

    private static CellModel cell(String id) {
        return JudgedCells.catalogue()
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
