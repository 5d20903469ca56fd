package org.maplitmus.runner.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.maplitmus.runner.jvm.Jdk;

/**
 * Asks about each of some cells once, fork after fork; where one fails, the next goes on behind the cell that it failed
 * on.
 *
 * @param jdk on which
 * @param classPath where forks find the cells
 * @param question what to ask about each
 * @param engine what tells this version of the explorer from others
 */
record ModelRound(Jdk jdk, String classPath, ModelQuestion question, String engine) {

    /** The rewritten classes of so many cells are kept in one JVM. */
    private static final int CELLS_OF_A_FORK = 500;

    /** So many forks in a row that do not even start are tried. */
    private static final int STARTS = 2;

    void ask(List<ModelTask> tasks, BooleanSupplier isOver, Consumer<ModelReply> listener)
            throws IOException, InterruptedException {
        List<ModelTask> left = tasks;
        int falseStarts = 0;
        while (!left.isEmpty() && !isOver.getAsBoolean()) {
            int some = Math.min(CELLS_OF_A_FORK, left.size());
            ModelFork fork =
                    new ModelFork(jdk, classPath, new ModelJob(left.subList(0, some), question, engine), listener);
            fork.run(isOver);
            List<ModelTask> rest = new ArrayList<>(fork.left());
            rest.addAll(left.subList(some, left.size()));
            left = rest;
            falseStarts = fork.obstacle().isEmpty() ? 0 : falseStarts + 1;
            if (falseStarts == STARTS) {
                String why = "the explorer cannot start: " + fork.obstacle();
                left.forEach(task -> listener.accept(ModelReply.refused(task.cell(), why)));
                left = List.of();
            }
        }
    }
}
