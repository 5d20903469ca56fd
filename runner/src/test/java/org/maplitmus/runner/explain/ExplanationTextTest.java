package org.maplitmus.runner.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Answer.Kind;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.explain.engine.Step;

class ExplanationTextTest {

    private static final CellModel CELL = Scenes.withArbiter();
    private static final List<Step> STEPS =
            List.of(new Step(0, 0, "writer()", "", true), new Step(0, 1, "read size: 0", "M.java:3", false));

    @Test
    void whatWasFoundBeginsWithTheOutcomeAndItsSentence() {
        String text = text(CELL, new Answer(Kind.FOUND, "1", "", 7, List.of("2"), STEPS, STEPS), Sighting.NONE);

        assertThat(text)
                .startsWith("G-1@Own ends with 1: one was lost\n")
                .contains("Own does not promise it", "7 of at most 5,000 invocations", "In short", "Step by step")
                .contains("writer ", "| reader", "After them\n\ntotal\n");
    }

    @Test
    void aShortInterleavingIsShownOnce() {
        String text = text(
                CELL, new Answer(Kind.FOUND, "1", "", 7, List.of(), STEPS.subList(0, 1), List.of()), Sighting.NONE);

        assertThat(text).contains("Step by step").doesNotContain("In short", "After them");
    }

    @Test
    void manyStepsAreLeftOutUnlessAskedFor() {
        List<Step> many = Collections.nCopies(151, STEPS.get(1));
        Answer answer = new Answer(Kind.FOUND, "1", "", 7, List.of(), many, List.of());
        Question question = new Question(CELL, List.of(), 5_000);

        assertThat(text(CELL, answer, Sighting.NONE))
                .containsIgnoringWhitespaces("there are 151 steps", "--all-steps")
                .doesNotContain("read size");
        assertThat(new ExplanationText(question, answer, "17.0.1", Sighting.NONE, true).text())
                .contains("Step by step\n", "read size");
    }

    @Test
    void whatOneThreadShowsIsNoStoryOfARace() {
        String text = text(
                CELL,
                Answer.alone(
                        "1",
                        "one thread that runs writer, then reader ends with 1; put(1, 1) returned 2, and"
                                + " HashMap returns null"),
                Sighting.NONE);

        assertThat(text)
                .startsWith("G-1@Own ends with 1: one was lost\n")
                .containsIgnoringWhitespaces(
                        "It takes no race, and no interleaving: one thread that runs writer, then reader",
                        "put(1, 1) returned 2, and HashMap returns null.")
                .doesNotContain("model checker", "Step by step");
    }

    @Test
    void nothingFoundSaysTheBoundAndWhatItMeans() {
        String text = text(Scenes.withArbiter("care"), Answer.notFound(5_000, List.of("2")), Sighting.NONE);

        assertThat(text)
                .startsWith("G-1@Own: memory-order suspect: no interleaving within the bound of 5,000 invocations"
                        + " shows it\n")
                .contains("Sought: 1: one was lost; every outcome", "Met: 2: both were counted.")
                .containsIgnoringWhitespaces("No run was asked", "it is no proof that Own", "sequential consistency");
    }

    @Test
    void fewerInvocationsThanTheBoundAreAllThereAre() {
        assertThat(text(CELL, Answer.notFound(12, List.of()), Sighting.NONE))
                .containsIgnoringWhitespaces("12 invocations, which are all that it tells apart", "Met: nothing.")
                .doesNotContain("no proof");
    }

    @Test
    void aRunThatSawNothingIsSaidToHaveSeenNothing() {
        assertThat(text(CELL, Answer.notFound(12, List.of()), new Sighting("night", List.of(), 1_000)))
                .containsIgnoringWhitespaces(
                        "G-1@Own: neither run night nor an interleaving within the bound of 5,000 invocations shows it",
                        "Run night did not see it in 1,000 samples.");
        assertThat(text(CELL, Answer.notFound(12, List.of()), new Sighting("night", List.of("1"), 1_000)))
                .containsIgnoringWhitespaces("memory-order suspect", "Run night saw it: 1.");
    }

    @Test
    void anEngineErrorSaysNothingOfTheSubject() {
        assertThat(text(CELL, Answer.engineError("it fell over"), Sighting.NONE))
                .isEqualTo("G-1@Own: engine error, which says nothing of the subject: it fell over\n");
    }

    @Test
    void actorsThatDoNotEndAreNoOutcome() {
        Answer stuck = new Answer(Kind.STUCK, "", "they wait", 0, List.of(), STEPS, List.of());

        assertThat(text(CELL, stuck, Sighting.NONE))
                .startsWith("G-1@Own does not end: they wait\n")
                .contains("looks for no outcome", "Step by step");
    }

    private static String text(CellModel cell, Answer answer, Sighting sighting) {
        return new ExplanationText(new Question(cell, List.of(), 5_000), answer, "17.0.1", sighting, false).text();
    }
}
