package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelAnswer.Found;
import org.maplitmus.report.collect.ModelAnswer.Searched;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;

class ExplanationTextTest {

    private static final CellModel CELL = Scenes.withArbiter();
    private static final Searched SC = new Searched(ModelLayer.SC, 40, 12, 0, true);
    private static final Searched WEAK = new Searched(ModelLayer.WEAK, 1_200, 300, 0, true);
    private static final Searched OPEN = new Searched(ModelLayer.WEAK, 1_200, 300, 2, false);
    private static final Sighting UNSEEN = new Sighting("night", List.of(), 1_000);
    private static final Sighting SEEN = new Sighting("night", List.of("1"), 1_000);

    @Test
    void anInterleavingNeedsNoReordering() {
        assertThat(text(CELL, found(ModelLayer.SC, SC), Sighting.NONE))
                .startsWith("G-1@Own ends with 1: one was lost\n")
                .contains("Own does not promise it", "One interleaving of single steps leads there")
                .containsIgnoringWhitespaces("The memory model met it in execution 7, on Java 17.0.1.")
                .endsWith("\n\nthe account\n")
                .doesNotContain("No run was asked");
    }

    @Test
    void whatTakesWeakMemorySaysThatNoInterleavingLeadsThere() {
        assertThat(text(CELL, found(ModelLayer.WEAK, SC, WEAK), SEEN))
                .containsIgnoringWhitespaces(
                        "No interleaving leads there. It takes memory as weak as a compiler", "Run night saw it: 1.");
        assertThat(text(CELL, found(ModelLayer.WEAK, new Searched(ModelLayer.SC, 4, 4, 0, false), WEAK), SEEN))
                .contains("No interleaving that was tried leads there.");
    }

    @Test
    void whatOneThreadShowsIsNoStoryOfARace() {
        ModelAnswer answer = found(ModelLayer.SC, SC).beside(new Alone(List.of("writer", "reader"), "1", null, ""));

        assertThat(text(CELL, answer, Sighting.NONE))
                .startsWith("G-1@Own ends with 1: one was lost\n")
                .containsIgnoringWhitespaces(
                        "It takes no race, and no interleaving: one thread that runs writer, then reader ends with 1.")
                .doesNotContain("the account", "in execution");
        assertThat(explanation(CELL, answer, Sighting.NONE).tells()).isTrue();
    }

    @Test
    void nothingFoundSaysWhatWasTriedAndWhatItMeans() {
        assertThat(text(Scenes.withArbiter("care"), none(SC, WEAK), Sighting.NONE))
                .startsWith("G-1@Own: no execution of the memory model shows it\n")
                .contains("Sought: 1: one was lost; every outcome", "Met: 2: both were counted.")
                .containsIgnoringWhitespaces(
                        "tried 1,240 executions, which are all that these calls have",
                        "No run was asked",
                        "It is no proof that Own");
        assertThat(text(CELL, none(SC, OPEN), Sighting.NONE))
                .containsIgnoringWhitespaces("tried 1,240 executions, and not all that there are.")
                .doesNotContain("no proof");
    }

    @Test
    void aRunThatSawNothingIsSaidToHaveSeenNothing() {
        assertThat(text(CELL, none(SC, WEAK), UNSEEN))
                .containsIgnoringWhitespaces(
                        "G-1@Own: neither run night nor an execution of the memory model shows it",
                        "Run night did not see it in 1,000 samples.");
    }

    @Test
    void whatTheHardwareShowsAndTheModelExcludesIsSaidAloud() {
        assertThat(text(CELL, none(SC, WEAK), SEEN)).containsIgnoringWhitespaces(ModelText.AGAINST);
        assertThat(text(CELL, none(SC, OPEN), SEEN))
                .containsIgnoringWhitespaces("it needs more executions than were tried (--for), or what the model");
    }

    @Test
    void aModelThatCannotAnswerSaysNothingOfTheSubject() {
        ModelAnswer refused = ModelAnswer.refused(CELL.id(), "not modelled: a native method");

        assertThat(text(CELL, refused, Sighting.NONE))
                .isEqualTo("G-1@Own: the memory model cannot answer, which says nothing of the subject: not modelled: a"
                        + " native method\n");
        assertThat(explanation(CELL, refused, Sighting.NONE).tells()).isFalse();
    }

    private static ModelAnswer found(ModelLayer layer, Searched... searches) {
        return ModelAnswer.searched(CELL.id(), List.of(searches), List.of(new Found("1", layer, 7)))
                .with(new ModelExecution("1", layer, List.of(), List.of(), "17.0.1", ""), "the account\n");
    }

    private static ModelAnswer none(Searched... searches) {
        return ModelAnswer.searched(CELL.id(), List.of(searches), List.of(new Found("2", ModelLayer.SC, 1)));
    }

    private static String text(CellModel cell, ModelAnswer answer, Sighting sighting) {
        return explanation(cell, answer, sighting).text();
    }

    private static ExplanationText explanation(CellModel cell, ModelAnswer answer, Sighting sighting) {
        return new ExplanationText(cell, List.of(), answer, "17.0.1", sighting);
    }
}
