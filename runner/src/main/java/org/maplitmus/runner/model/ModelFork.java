package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A JVM of its own in which {@link ModelMain} answers about some cells, as its parent sees it.
 *
 * <p>It is used by one thread, and {@link #run} is called once.
 */
final class ModelFork {

    /** One thread goes on at a time, and most code runs for a fraction of a second. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    /** The exit status of a JVM that ran out of memory, if it is told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SIGNAL_BASE = 128;
    private static final int LOOKS_AFTER_A_SIGNAL = 40;
    private static final long LOOK_MILLIS = 50;

    /** How long it takes to start, to load a cell and to tell of it, on a machine that is busy. */
    private static final long OVERHEAD_MILLIS = 60_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdk jdk;
    private final String classPath;
    private final ModelJob job;
    private final Consumer<ModelReply> listener;
    private final List<ModelTask> left;
    private long heard;
    private boolean hasStarted;
    private String obstacle = "";

    ModelFork(Jdk jdk, String classPath, ModelJob job, Consumer<ModelReply> listener) {
        this.jdk = jdk;
        this.classPath = classPath;
        this.job = job;
        this.listener = listener;
        this.left = new ArrayList<>(job.tasks());
    }

    /** The cells without an answer; once it has ended. */
    List<ModelTask> left() {
        return List.copyOf(left);
    }

    /** Why it did not even start to answer, once it has ended; empty if it did. */
    String obstacle() {
        return obstacle;
    }

    /** Starts the JVM and stays until it ends or {@code isOver}; the cell that it fails on is answered by that. */
    void run(BooleanSupplier isOver) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            Path answers = Files.createFile(folder.resolve("answers"));
            Path log = folder.resolve("log.txt");
            Process fork = start(answers, log);
            if (fork == null) {
                return;
            }
            try {
                attend(fork, answers, log, isOver);
            } finally {
                fork.destroyForcibly().waitFor();
            }
        } finally {
            Scratch.delete(folder);
        }
    }

    private @Nullable Process start(Path answers, Path log) {
        try {
            return new ProcessBuilder(command(answers))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            obstacle = FileFault.words(e);
            return null;
        }
    }

    private List<String> command(Path answers) {
        return Stream.of(
                        Stream.of(jdk.launcher().toString()),
                        FLAGS.stream(),
                        Stream.of("-cp", classPath, ModelMain.class.getName(), answers.toString()))
                .flatMap(words -> words)
                .toList();
    }

    private void attend(Process fork, Path answers, Path log, BooleanSupplier isOver)
            throws IOException, InterruptedException {
        giveJob(fork, log);
        long lastWord = System.nanoTime();
        boolean ended = false;
        while (!ended && !isOver.getAsBoolean()) {
            ended = fork.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            List<String> lines = news(answers);
            lines.forEach(this::hear);
            if (!lines.isEmpty()) {
                lastWord = System.nanoTime();
            } else if (!ended && System.nanoTime() - lastWord > TimeUnit.MILLISECONDS.toNanos(patienceMillis())) {
                failOn("the explorer did not end within " + patienceMillis() / 1_000 + " s");
                return;
            }
        }
        if (ended && !left.isEmpty() && !isToldToEnd(fork.exitValue(), isOver)) {
            failOn(failure(fork.exitValue(), log));
        }
    }

    /** A signal that is for this program, such as that of Ctrl-C, may end the fork first. */
    private static boolean isToldToEnd(int exit, BooleanSupplier isOver) throws InterruptedException {
        for (int look = 0; exit > SIGNAL_BASE && look < LOOKS_AFTER_A_SIGNAL && !isOver.getAsBoolean(); look++) {
            Thread.sleep(LOOK_MILLIS);
        }
        return isOver.getAsBoolean();
    }

    /** A fork that does not take its job is about to end, and is judged by how it does. */
    private void giveJob(Process fork, Path log) throws IOException {
        byte[] json = job.toJson();
        try (OutputStream out = fork.getOutputStream()) {
            out.write(json);
        } catch (IOException brokenPipe) {
            Files.writeString(log, "Error: it did not take its job\n", StandardOpenOption.APPEND);
        }
    }

    /** The lines that were written to their end since the last look. */
    private List<String> news(Path answers) throws IOException {
        try (InputStream in = Files.newInputStream(answers)) {
            in.skipNBytes(heard);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            heard += whole.getBytes(StandardCharsets.UTF_8).length;
            return whole.lines().toList();
        }
    }

    private void hear(String line) {
        if (line.equals(ModelMain.STARTED)) {
            hasStarted = true;
            return;
        }
        try {
            ModelReply reply = JSON.readValue(line, ModelReply.class);
            if (left.removeIf(task -> task.cell().equals(reply.answer().cell()))) {
                listener.accept(reply);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the explorer wrote no answer: " + line, e);
        }
    }

    /** A fork that has begun fails on its cell; another one fails on all. */
    private void failOn(String why) {
        if (hasStarted) {
            listener.accept(ModelReply.refused(left.remove(0).cell(), why));
        } else {
            obstacle = why;
        }
    }

    private long patienceMillis() {
        return OVERHEAD_MILLIS
                + job.question().limitMillis() * 4 * job.question().layers().size();
    }

    private static String failure(int exit, Path log) throws IOException {
        if (exit == OUT_OF_MEMORY) {
            return "the JVM of the explorer ran out of memory";
        }
        String last = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Exception") || line.startsWith("Error"))
                .reduce((earlier, later) -> later)
                .map(line -> ": " + line)
                .orElse("");
        String end = exit > SIGNAL_BASE ? "by signal " + (exit - SIGNAL_BASE) : "with status " + exit;
        return "the JVM of the explorer ended " + end + last;
    }
}
