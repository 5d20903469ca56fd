package org.maplitmus.runner.model;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.runner.jvm.Jdk;

/**
 * Asks the explorer about cells, fork after fork and subject after subject, until each has its answer or somebody says
 * stop.
 *
 * <p>{@link #run} is called once; the other methods by any thread at any time.
 */
public final class ModelRun {

    /** The rewritten classes of so many cells are kept in one JVM. */
    private static final int CELLS_OF_A_FORK = 100;

    private final Jdk jdk;
    private final String classPath;
    private final ModelQuestion question;
    private final List<String> cells;
    private final List<ModelAnswer> answers = new CopyOnWriteArrayList<>();

    /* Written by stop(), read by run() and while it attends a fork. */
    private volatile boolean stopped;

    /** About {@code cells}, which are on {@code classPath}, on {@code jdk}. */
    public ModelRun(Jdk jdk, String classPath, List<CellModel> cells, ModelQuestion question) {
        this.jdk = jdk;
        this.classPath = classPath;
        this.question = question;
        this.cells = cells.stream()
                .sorted(Comparator.comparing(cell -> cell.subject().name()))
                .map(CellModel::id)
                .toList();
    }

    /**
     * Asks for at most {@code time}; {@code listener} hears each answer as soon as it is there.
     *
     * @throws IOException if a fork cannot be started or its answers cannot be read
     */
    public void run(Duration time, Consumer<ModelAnswer> listener) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        BooleanSupplier isOver = () -> stopped || System.nanoTime() - end > 0;
        List<String> left = cells;
        while (!left.isEmpty() && !isOver.getAsBoolean()) {
            int some = Math.min(CELLS_OF_A_FORK, left.size());
            ModelFork fork = new ModelFork(jdk, classPath, left.subList(0, some), question, answer -> {
                answers.add(answer);
                listener.accept(answer);
            });
            fork.run(isOver);
            List<String> rest = new ArrayList<>(fork.left());
            rest.addAll(left.subList(some, left.size()));
            left = rest;
        }
    }

    /** Ends it soon; what is answered stays. */
    public void stop() {
        stopped = true;
    }

    /** How many cells it asks about. */
    public int planned() {
        return cells.size();
    }

    /** The answers so far. */
    public List<ModelAnswer> answers() {
        return List.copyOf(answers);
    }
}
