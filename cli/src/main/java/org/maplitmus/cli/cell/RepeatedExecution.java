package org.maplitmus.cli.cell;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.render.ModelText;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelQuestion.Telling;

/**
 * The execution by which the memory model refuted a cell in an earlier run, once more; where it does not fit, another
 * one that ends alike.
 *
 * @param cell the cell
 * @param recorded what the run says of it
 * @param limit how long a search may take in one layer
 */
record RepeatedExecution(CellModel cell, ModelMark recorded, Duration limit) {

    /** Plays it, tells of it, and returns the exit status. */
    ExitStatus ask(AskedModel model, Terminal terminal) throws IOException, InterruptedException {
        ModelExecution execution = recorded.execution();
        return execution == null
                ? another("the run has recorded no execution of the memory model: searching", model, terminal)
                : again(execution, model, terminal);
    }

    private ExitStatus again(ModelExecution execution, AskedModel model, Terminal terminal)
            throws IOException, InterruptedException {
        terminal.show("playing the recorded execution of the memory model, decision by decision:\n");
        Optional<ModelAnswer> answer = model.answer(cell, ModelQuestion.again(execution, limit));
        Optional<String> misfit = answer.map(ModelAnswer::refusal).filter(refusal -> !refusal.isEmpty());
        if (misfit.isPresent()) {
            return another(
                    "the recorded execution does not fit: " + misfit.get() + "; searching again", model, terminal);
        }
        return told(answer, terminal);
    }

    private ExitStatus another(String why, AskedModel model, Terminal terminal)
            throws IOException, InterruptedException {
        terminal.show(why + "\n");
        return told(model.answer(cell, search()), terminal);
    }

    private ExitStatus told(Optional<ModelAnswer> answer, Terminal terminal) {
        if (answer.isEmpty()) {
            return ExitStatus.INTERRUPTED;
        }
        ModelMark mark = ModelMark.of(cell, answer.get());
        terminal.show(ModelText.line(mark) + ModelText.account(mark, recorded.result()));
        if (!mark.answers()) {
            return ExitStatus.HARNESS_FAILED;
        }
        return isShownBy(answer.get()) ? ExitStatus.PASSED : ExitStatus.FAILED;
    }

    private boolean isShownBy(ModelAnswer answer) {
        ModelExecution execution = answer.execution();
        return execution != null && execution.result().equals(recorded.result());
    }

    private ModelQuestion search() {
        return ModelQuestion.upTo(Objects.requireNonNull(recorded.layer()), limit)
                .tellingOf(List.of(recorded.result()), Telling.MEETINGS);
    }
}
