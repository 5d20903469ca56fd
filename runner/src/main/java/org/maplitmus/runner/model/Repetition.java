package org.maplitmus.runner.model;

import java.util.List;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.weak.load.EngineException;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.search.DivergedException;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Script;
import org.maplitmus.weak.tell.PassedClasses;

/**
 * An execution that was kept, once more: on the same Java and the same classes it ends as it did. On others it is
 * refused, also if it happens to end so.
 *
 * @param cell the cell
 * @param execution what was kept of its execution
 * @param question what is told of it
 */
record Repetition(CellModel cell, ModelExecution execution, ModelQuestion question) {

    /** The execution and its account, or why it does not fit. */
    ModelAnswer answer(ModelLoader loader) {
        if (!execution.java().equals(Executions.JAVA)) {
            return ModelAnswer.refused(
                    cell.id(), "it ran on Java %s, and this is %s".formatted(execution.java(), Executions.JAVA));
        }
        try {
            return again(Scenario.load(cell.className(), loader), loader);
        } catch (EngineException | DivergedException e) {
            return ModelAnswer.refused(cell.id(), "its decisions are none here: " + e.getMessage());
        }
    }

    private ModelAnswer again(Scenario scenario, ModelLoader loader) {
        Script script = Executions.script(execution);
        PassedClasses classes = new PassedClasses();
        Ending ending = script.replay(scenario, classes);
        if (!loader.digest(classes.names()).equals(execution.classes())) {
            return ModelAnswer.refused(cell.id(), "it passes through other classes than then");
        }
        if (!Executions.result(ending.outcome()).equals(execution.result())) {
            return ModelAnswer.refused(cell.id(), "it ends with " + Executions.result(ending.outcome()));
        }
        return ModelAnswer.searched(
                        cell.id(),
                        List.of(new ModelAnswer.Searched(execution.layer(), 1, 1, 0, false)),
                        List.of(new ModelAnswer.Found(execution.result(), execution.layer(), 1)))
                .with(execution, Executions.account(scenario, ending.outcome(), script, question));
    }
}
