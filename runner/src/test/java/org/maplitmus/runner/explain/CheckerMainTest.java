package org.maplitmus.runner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Engine;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.explain.engine.Step;

class CheckerMainTest {

    private static final Question QUESTION = new Question(Scenes.withArbiter(), List.of(), 10);

    @TempDir
    private Path folder;

    @Test
    void anEngineThatFailsIsAnEngineError() {
        Answer answer = CheckerMain.answer(
                (question, adapter) -> {
                    throw new IllegalStateException("\n  no way\n\n| a table |");
                },
                QUESTION,
                Docs.class);

        assertThat(answer.kind()).isEqualTo(Answer.Kind.ENGINE_ERROR);
        assertThat(answer.message()).isEqualTo("the engine failed: java.lang.IllegalStateException: no way");
    }

    @Test
    void theEndOfMemoryEndsTheJvm() {
        Engine greedy = (question, adapter) -> {
            throw new OutOfMemoryError("heap");
        };

        assertThatThrownBy(() -> CheckerMain.answer(greedy, QUESTION, Docs.class))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void anAnswerSurvivesItsFile() throws Exception {
        Answer answer = new Answer(
                Answer.Kind.FOUND,
                "1",
                "",
                3,
                List.of("2"),
                List.of(new Step(1, 2, "read \"x\" ➜", "A.java:1", true)),
                List.of());
        Path file = folder.resolve("answer.json");

        answer.write(file);

        assertThat(Answer.read(file)).isEqualTo(answer);
    }

    @Test
    void withoutNamedResultsAllThatRefuteAreSought() {
        CellModel cell = Scenes.withArbiter();

        assertThat(QUESTION.seeks("1")).isTrue();
        assertThat(QUESTION.seeks("2")).isFalse();
        assertThat(QUESTION.seeks("7")).isTrue();
        assertThat(new Question(cell, List.of("7"), 1).seeks("1")).isFalse();
    }
}
