package org.maplitmus.runner.stress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Excerpt;
import org.maplitmus.runner.alone.AloneMain;
import org.maplitmus.runner.jvm.Ear;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.plan.Request;

/**
 * A JVM of its own in which {@link AloneMain} asks the maps of a run, and another one for those behind a map that ended
 * it. Maps that it has no time for are not asked. Called once, by one thread.
 */
final class AloneFork {

    /** The share of a run's budget that it takes at most, and never less or more than so long. */
    private static final int BUDGET_PARTS = 10;

    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 50;

    private final Jdk jdk;
    private final List<String> flags;
    private final String classPath;
    private final Map<String, Difference> differences = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final BooleanSupplier stopped;
    private final long start = System.nanoTime();
    private final long limitNanos;

    /** For the run that {@code request} asks for, which goes on until it is {@code stopped}. */
    AloneFork(Request request, BooleanSupplier stopped) {
        this.jdk = request.terms().jdks().get(0);
        this.flags = request.terms().jvmArguments();
        this.classPath = request.classPath();
        this.stopped = stopped;
        Duration share = request.terms().budget().dividedBy(BUDGET_PARTS);
        Duration limit = share.compareTo(LEAST) < 0 ? LEAST : share;
        this.limitNanos = (limit.compareTo(MOST) > 0 ? MOST : limit).toNanos();
    }

    /** What the maps of {@code cells} answer otherwise than HashMap, by name. */
    Map<String, Difference> differences(List<CellModel> cells) throws IOException, InterruptedException {
        List<CellModel> left = cells.stream().filter(AloneMain::asks).toList();
        while (!left.isEmpty() && !isOver()) {
            int before = asked.size();
            ask(left);
            left = asked.size() == before
                    ? List.of()
                    : left.stream()
                            .filter(cell -> !asked.contains(cell.subject().name()))
                            .toList();
        }
        return Map.copyOf(differences);
    }

    private boolean isOver() {
        return stopped.getAsBoolean() || System.nanoTime() - start > limitNanos;
    }

    private void ask(List<CellModel> cells) throws IOException, InterruptedException {
        Process fork = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread deadline = new Thread(() -> endInTime(fork), "deadline");
        deadline.setDaemon(true);
        deadline.start();
        try {
            tell(fork, cells);
            Ear.hear(fork, 3 * Excerpt.LONGEST, this::hear);
        } finally {
            fork.destroyForcibly().waitFor();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(jdk.launcher().toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, AloneMain.class.getName()));
        return command;
    }

    private void endInTime(Process fork) {
        try {
            while (!fork.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isOver()) {
                    fork.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A JVM that does not start takes nothing, and says nothing. */
    private static void tell(Process fork, List<CellModel> cells) {
        String ids = cells.stream().map(CellModel::id).collect(Collectors.joining("\n"));
        try (OutputStream out = fork.getOutputStream()) {
            out.write(ids.getBytes(StandardCharsets.UTF_8));
        } catch (IOException brokenPipe) {
            fork.destroyForcibly();
        }
    }

    private void hear(String line) {
        if (line.startsWith(AloneMain.BEGINS)) {
            asked.add(line.substring(AloneMain.BEGINS.length()));
        } else if (line.startsWith(AloneMain.ENDS)) {
            found(line.substring(AloneMain.ENDS.length()));
        }
    }

    /** What is no answer of ours is one of the maps'. */
    private void found(String json) {
        try {
            AloneMain.Found found = AloneMain.Found.of(json);
            Difference difference = found.difference();
            if (difference != null) {
                differences.put(found.subject(), difference);
            }
        } catch (IOException notOurs) {
            return;
        }
    }
}
