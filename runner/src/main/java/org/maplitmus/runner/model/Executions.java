package org.maplitmus.runner.model;

import java.time.Duration;
import org.maplitmus.contract.Trial;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.runner.model.ModelQuestion.Telling;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Execution;
import org.maplitmus.weak.search.Script;
import org.maplitmus.weak.tell.PassedClasses;
import org.maplitmus.weak.tell.Witness;

/** Executions of the explorer as a run keeps them, and their accounts. */
final class Executions {

    /** The version of the virtual machine, as reports name it. */
    static final String JAVA = System.getProperty("java.vm.version");

    private Executions() {}

    /** What a run calls {@code outcome}: actors of which none can go on are a call that does not return. */
    static String result(String outcome) {
        return outcome.equals(Ending.DEADLOCK.outcome()) ? Trial.HANG : outcome;
    }

    /** What has to be kept of the execution {@code script}, which is played once more for that. */
    static ModelExecution kept(Scenario scenario, Script script, ModelLoader loader) {
        PassedClasses classes = new PassedClasses();
        String result = result(script.replay(scenario, classes).outcome());
        return new ModelExecution(
                result,
                ModelLayer.valueOf(script.layer().name()),
                script.decisions(),
                script.turns(),
                JAVA,
                loader.digest(classes.names()));
    }

    /** The script of what was kept. */
    static Script script(ModelExecution kept) {
        return new Script(Layer.valueOf(kept.layer().name()), kept.decisions(), kept.turns());
    }

    /** The account of {@code execution}, which ends with {@code outcome}, if one is asked for. */
    static String account(Scenario scenario, String outcome, Execution execution, ModelQuestion question) {
        return question.tells()
                ? Witness.of(scenario, outcome, execution, ample(question), question.telling() == Telling.EVERYTHING)
                        .text()
                : "";
    }

    /** Each search for the missing edge must come to an end, or it says nothing. */
    private static Bounds ample(ModelQuestion question) {
        return Bounds.time(Duration.ofMillis(question.limitMillis()).multipliedBy(2));
    }
}
