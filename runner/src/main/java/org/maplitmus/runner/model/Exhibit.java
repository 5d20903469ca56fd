package org.maplitmus.runner.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.search.Found;

/** The execution that an answer shows: one that ends with a result that is sought. */
final class Exhibit {

    private final CellModel cell;
    private final ModelQuestion question;
    private final ModelLoader loader;
    private final Map<String, Found> met = new HashMap<>();

    /** For an answer to {@code question} about {@code cell}, whose classes {@code loader} loads. */
    Exhibit(CellModel cell, ModelQuestion question, ModelLoader loader) {
        this.cell = cell;
        this.question = question;
        this.loader = loader;
    }

    boolean isSought(String result) {
        return question.sought().isEmpty()
                ? cell.outcome(result).kind().sought()
                : question.sought().contains(result);
    }

    /** Who wants one execution told needs no others beside it; what the scenario names tells more than an exception. */
    boolean isEnough(String outcome) {
        String result = Executions.result(outcome);
        return question.tells() && isSought(result) && (question.isOnly(result) || isNamed(result));
    }

    private boolean isNamed(String result) {
        return cell.outcome(result).kind().named();
    }

    /** Keeps how to have an execution again that ends with {@code result}; the first of them stays. */
    void meet(String result, Found found) {
        met.putIfAbsent(result, found);
    }

    /**
     * {@code answer} with an execution that ends with what it tells of.
     *
     * @param earlier the execution of an earlier answer, kept on where only that answer has met the result; or null
     */
    ModelAnswer in(ModelAnswer answer, Scenario scenario, @Nullable ModelExecution earlier) {
        return told(answer)
                .map(result -> with(result, answer, scenario, earlier))
                .orElse(answer);
    }

    /** Of several results that are sought, the one that a run tells of. */
    private Optional<String> told(ModelAnswer answer) {
        return answer.telling(cell)
                .map(ModelAnswer.Found::result)
                .filter(this::isSought)
                .or(() -> answer.found().stream()
                        .map(ModelAnswer.Found::result)
                        .filter(this::isSought)
                        .findFirst());
    }

    private ModelAnswer with(String result, ModelAnswer answer, Scenario scenario, @Nullable ModelExecution earlier) {
        Found found = met.get(result);
        if (found == null) {
            return answer.with(earlier != null && earlier.result().equals(result) ? earlier : null, "");
        }
        return answer.with(
                found.trail()
                        .write(scenario)
                        .map(script -> Executions.kept(scenario, script, loader))
                        .orElse(null),
                Executions.account(scenario, found.outcome(), found.trail(), question));
    }
}
