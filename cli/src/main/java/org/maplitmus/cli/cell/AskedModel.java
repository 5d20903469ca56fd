package org.maplitmus.cli.cell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.maplitmus.cli.options.Time;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelRun;
import org.maplitmus.runner.stress.Interruption;

/**
 * The memory model, as one cell is put to it.
 *
 * @param jdk the installation that runs it
 * @param classPath where it finds the cell, its subject and this program
 */
record AskedModel(Jdk jdk, String classPath) {

    /** What it answers about {@code cell}, unless it is interrupted before. */
    Optional<ModelAnswer> answer(CellModel cell, ModelQuestion question) throws IOException, InterruptedException {
        ModelRun run = new ModelRun(jdk, classPath, List.of(cell), question);
        return Interruption.during(signal -> run.stop(), () -> {
            run.run(Time.FOR_EVER, answer -> {});
            return run.answers().stream().findFirst();
        });
    }
}
