package org.maplitmus.runner.reach;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.BoundedLines;
import org.maplitmus.report.collect.Excerpt;
import org.maplitmus.report.collect.TableGrowth;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A look into each map that some guarantee wants to grow, in a virtual machine of its own; one that dies or falls
 * silent over a map is replaced for the rest.
 *
 * <p>{@link #found} is called once, by one thread; {@link #stop} by any.
 */
public final class GrowthLook {

    /** How long a fork may take for one map, its start included. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.util.concurrent.atomic", "java.util.concurrent.locks");

    private static final long LOOK_MILLIS = 50;

    private final Means means;
    private final List<SubjectModel> subjects;
    private final int above;
    private final int times;
    private final List<TableGrowth> found = new ArrayList<>();

    /* Written by found(), read by the watch over a fork. */
    private volatile long lastWord;
    private volatile long start;

    private volatile boolean stopped;

    /**
     * What a look needs.
     *
     * @param jdk the installation that runs the forks
     * @param flags of the forks
     * @param classPath where the maps and this program are
     * @param limit how long all maps together may take
     */
    public record Means(Jdk jdk, List<String> flags, String classPath, Duration limit) {

        /** Copies the list. */
        public Means {
            flags = List.copyOf(flags);
        }
    }

    /** A look into the subjects of those of {@code cells} that are about a mechanism. */
    public GrowthLook(Means means, Collection<CellModel> cells) {
        this.means = means;
        this.subjects = cells.stream()
                .filter(cell -> cell.guarantee().reaches() != null)
                .map(CellModel::subject)
                .distinct()
                .toList();
        this.above = most(cells, ReachModel::from);
        this.times = most(cells, ReachModel::times);
    }

    private static int most(Collection<CellModel> cells, ToIntFunction<ReachModel> number) {
        return cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.guarantee().reaches()))
                .mapToInt(number)
                .max()
                .orElse(0);
    }

    /** With how many entries the subject of {@code cell} grows; nothing if {@code cell} is about no growth. */
    public static List<Integer> at(Means means, CellModel cell) throws IOException, InterruptedException {
        return new GrowthLook(means, List.of(cell))
                .found().stream().flatMap(growth -> growth.entries().stream()).toList();
    }

    /**
     * What it finds, map by map; nothing of maps that it did not come to before it was stopped or its time was over.
     */
    public List<TableGrowth> found() throws IOException, InterruptedException {
        start = System.nanoTime();
        while (found.size() < subjects.size() && !isOver()) {
            lookOn();
        }
        return List.copyOf(found);
    }

    /** Ends it, within a moment. */
    public void stop() {
        stopped = true;
    }

    private boolean isOver() {
        return stopped || System.nanoTime() - start > means.limit().toNanos();
    }

    /** Goes on until all are found, or one more is that could not be looked into. */
    private void lookOn() throws IOException, InterruptedException {
        lastWord = System.nanoTime();
        Process fork = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread watch = new Thread(() -> watch(fork), "watch");
        watch.setDaemon(true);
        watch.start();
        try {
            ask(fork);
        } finally {
            fork.destroyForcibly().waitFor();
        }
        if (found.size() < subjects.size() && !isOver()) {
            found.add(TableGrowth.unknown(
                    subjects.get(found.size()).name(),
                    "the process that looked into it ended, or said nothing for " + PATIENCE.toSeconds() + " s"));
        }
    }

    private List<String> command() {
        Stream<String> opened = OPENED.stream().map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED");
        return Stream.of(
                        Stream.of(means.jdk().launcher().toString()),
                        opened,
                        means.flags().stream(),
                        Stream.of("-cp", means.classPath(), GrowthMain.class.getName()),
                        Stream.of(above, times).map(String::valueOf))
                .flatMap(words -> words)
                .toList();
    }

    private void watch(Process fork) {
        try {
            while (!fork.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isOver() || System.nanoTime() - lastWord > PATIENCE.toNanos()) {
                    fork.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks until all is answered, or the fork dies, with which its pipes are closed. */
    private void ask(Process fork) {
        try (OutputStream questions = fork.getOutputStream();
                BoundedLines lines = new BoundedLines(
                        new BufferedReader(new InputStreamReader(fork.getInputStream(), StandardCharsets.UTF_8)),
                        2 * Excerpt.LONGEST)) {
            boolean answered = true;
            while (answered && found.size() < subjects.size()) {
                String question = GrowthMain.question(subjects.get(found.size()));
                questions.write(question.getBytes(StandardCharsets.UTF_8));
                questions.flush();
                Optional<TableGrowth> answer = answer(lines);
                answer.ifPresent(found::add);
                answered = answer.isPresent();
                lastWord = System.nanoTime();
            }
        } catch (IOException ended) {
            fork.destroyForcibly();
        }
    }

    private static Optional<TableGrowth> answer(BoundedLines lines) throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().startsWith(GrowthMain.MARK)) {
                return Optional.of(GrowthMain.answer(line.get()));
            }
        }
        return Optional.empty();
    }
}
