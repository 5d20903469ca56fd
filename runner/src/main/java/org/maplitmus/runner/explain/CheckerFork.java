package org.maplitmus.runner.explain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.CompilationException;
import org.maplitmus.runner.bring.SourceCompiler;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.classpath.PackedJar;
import org.maplitmus.runner.explain.engine.AdapterSource;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A JVM of its own that answers one question, so that no other is instrumented and the answer depends on nothing else.
 *
 * @param jdk the installation that runs it
 * @param classPath where it finds the cell, its subject and this program
 * @param limit how long it may take
 */
public record CheckerFork(Jdk jdk, String classPath, Duration limit) {

    /** The exit status of a JVM that ran out of memory, if it is told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SIGNAL_BASE = 128;

    private static final List<String> FLAGS = List.of(
            "-XX:+EnableDynamicAgentLoading",
            "-Djdk.attach.allowAttachSelf=true",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:off",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED");

    /**
     * The answer to {@code question}; a fork that fails or does not end in time is an error of the engine.
     *
     * @throws BringException if this program has no compiler
     * @throws CompilationException if it cannot be asked, which is a fault of this program
     */
    public Answer answer(Question question)
            throws BringException, CompilationException, IOException, InterruptedException {
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            compile(question, folder);
            return run(question, folder);
        } finally {
            Scratch.delete(folder);
        }
    }

    private void compile(Question question, Path folder) throws BringException, CompilationException, IOException {
        int release = Math.min(jdk.feature(), Runtime.version().feature());
        new SourceCompiler(classPath, release)
                .compile(
                        Map.of(AdapterSource.className(question.cell()), AdapterSource.of(question.cell())),
                        folder,
                        List.of());
    }

    private Answer run(Question question, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("answer.json");
        Path log = folder.resolve("log.txt");
        Process fork = new ProcessBuilder(command(question, folder, file))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!fork.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Answer.engineError("the model checker did not end within " + limit.toSeconds() + " s");
            }
        } finally {
            fork.destroyForcibly().waitFor();
        }
        return Files.isRegularFile(file) ? Answer.read(file) : Answer.engineError(failure(fork.exitValue(), log));
    }

    private List<String> command(Question question, Path folder, Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(jdk.launcher().toString());
        command.addAll(FLAGS);
        command.addAll(List.of(
                "-cp",
                folder + File.pathSeparator + ForkClassPath.with(classPath, PackedJar.LINCHECK),
                CheckerMain.class.getName()));
        command.addAll(List.of(file.toString(), question.cell().id(), Integer.toString(question.bound())));
        command.addAll(question.sought());
        return command;
    }

    private static String failure(int exit, Path log) throws IOException {
        if (exit == OUT_OF_MEMORY) {
            return "the JVM of the model checker ran out of memory";
        }
        String end = exit > SIGNAL_BASE ? "by signal " + (exit - SIGNAL_BASE) : "with status " + exit;
        return "the JVM of the model checker ended " + end
                + lastWord(new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }

    private static String lastWord(String log) {
        return log.lines()
                .filter(line -> line.startsWith("Error") || line.startsWith("Exception") || line.startsWith("Caused"))
                .reduce((earlier, later) -> later)
                .map(line -> ": " + line)
                .orElse("");
    }
}
