package org.maplitmus.runner.model;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.weak.load.EngineDigest;

/**
 * Asks the explorer about cells, fork after fork, until each has its answer or somebody says stop.
 *
 * <p>It goes round: each cell has a little time at first, and those that stay open have more in the next round. The
 * most telling subjects come first. What an earlier run has kept is not asked again as long as it holds.
 *
 * <p>{@link #run} is called once; the other methods by any thread at any time.
 */
public final class ModelRun {

    /** The time of a cell in a round, compared with the round before. */
    private static final int DEEPER = 4;

    private final Jdk jdk;
    private final String classPath;
    private final ModelQuestion question;
    private final Duration first;
    private final KeptAnswers kept;
    private final List<CellModel> cells;
    private final Map<String, ModelReply> replies = Collections.synchronizedMap(new LinkedHashMap<>());

    /* Written by stop(), read by run() and while it attends a fork. */
    private volatile boolean stopped;

    /** About {@code cells}, which are on {@code classPath}, on {@code jdk}: in one round, whatever is kept. */
    public ModelRun(Jdk jdk, String classPath, List<CellModel> cells, ModelQuestion question) {
        this(jdk, classPath, cells, question, Duration.ofMillis(question.limitMillis()), KeptAnswers.none());
    }

    private ModelRun(
            Jdk jdk,
            String classPath,
            List<CellModel> cells,
            ModelQuestion question,
            Duration first,
            KeptAnswers kept) {
        this.jdk = jdk;
        this.classPath = classPath;
        this.question = question;
        this.first = first;
        this.kept = kept;
        this.cells = cells.stream()
                .sorted(Comparator.comparing(CellModel::subject, ModelRun::inTurn))
                .toList();
    }

    private static int inTurn(SubjectModel one, SubjectModel other) {
        return Comparator.comparing(SubjectModel::weakened)
                .thenComparing(subject -> subject.telling() == 0)
                .thenComparingInt(SubjectModel::telling)
                .thenComparing(SubjectModel::name)
                .compare(one, other);
    }

    /**
     * The same in rounds, in the first of which a cell may take {@code shortest} in a layer, after those in
     * {@code answers}.
     */
    public ModelRun inRounds(Duration shortest, KeptAnswers answers) {
        return new ModelRun(jdk, classPath, cells, question, shortest, answers);
    }

    /**
     * Asks for at most {@code time}; {@code listener} hears each answer as soon as it is there, and the later ones
     * about a cell that stayed open.
     *
     * @throws IOException if the answers of a fork cannot be read
     */
    public void run(Duration time, Consumer<ModelAnswer> listener) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        BooleanSupplier isOver = () -> stopped || System.nanoTime() - end > 0;
        Map<String, ModelReply> known = kept.read();
        try {
            ask(known, isOver, listener);
        } finally {
            kept.keep(replies.values());
        }
    }

    private void ask(Map<String, ModelReply> known, BooleanSupplier isOver, Consumer<ModelAnswer> listener)
            throws IOException, InterruptedException {
        String engine = EngineDigest.with(Inquiry.class);
        List<CellModel> open = cells;
        long limit = Math.min(first.toMillis(), question.limitMillis());
        while (!open.isEmpty() && !isOver.getAsBoolean()) {
            List<ModelTask> tasks = open.stream()
                    .map(cell -> new ModelTask(cell.id(), known.get(cell.id())))
                    .toList();
            new ModelRound(jdk, classPath, question.within(limit), engine).ask(tasks, isOver, reply -> {
                if (isNews(reply)) {
                    known.put(reply.answer().cell(), reply);
                    replies.put(reply.answer().cell(), reply);
                    listener.accept(reply.answer());
                }
            });
            open = limit < question.limitMillis()
                    ? open.stream().filter(this::isOpen).toList()
                    : List.of();
            limit = Math.min(limit * DEEPER, question.limitMillis());
        }
    }

    /** A later search that fails takes nothing back. */
    private boolean isNews(ModelReply reply) {
        return reply.answers() || !replies.containsKey(reply.answer().cell());
    }

    private boolean isOpen(CellModel cell) {
        ModelReply reply = replies.get(cell.id());
        return reply != null && reply.answers() && !reply.isSettled(cell, question.weakest());
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
        synchronized (replies) {
            return replies.values().stream().map(ModelReply::answer).toList();
        }
    }

    /** Why kept answers could not be read or written; empty if they could. */
    public String fault() {
        return kept.fault();
    }
}
