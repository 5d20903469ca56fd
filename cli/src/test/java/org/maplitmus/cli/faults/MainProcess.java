package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.maplitmus.cli.Main;

/**
 * The program in a process of its own, which signals reach.
 *
 * @param process the process
 * @param output what it says
 */
record MainProcess(Process process, FutureTask<String> output) {

    private static final long DEADLINE_SECONDS = 120;

    /**
     * Starts it in the folder of results with {@code words} by the script {@code shell}, whose arguments are its
     * command line.
     */
    static MainProcess start(Scene scene, String shell, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT,HUP",
                "sh",
                "-c",
                shell,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(scene.results().toFile())
                .redirectErrorStream(true)
                .start();
        FutureTask<String> output =
                new FutureTask<>(() -> new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        Thread reader = new Thread(output, "output");
        reader.setDaemon(true);
        reader.start();
        return new MainProcess(process, output);
    }

    /** Starts a run of many cells, and returns as soon as it has the first result. */
    static MainProcess sampling(Scene scene) throws IOException, InterruptedException {
        MainProcess run = start(
                scene,
                "exec \"$@\"",
                "run",
                "--guarantee",
                "ATO-0*",
                "--budget",
                "5m",
                "--out",
                scene.results().toString());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (results(scene) == 0) {
            assertThat(System.nanoTime()).as("waiting for a result").isLessThan(deadline);
            Thread.sleep(50);
        }
        return run;
    }

    /** Sends it {@code signal}. */
    MainProcess signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return this;
    }

    /** Its forks. */
    List<ProcessHandle> forks() {
        return process.descendants().toList();
    }

    /** Waits for its end, keeps what it said and returns its exit status. */
    int end(Scene scene) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
            scene.processes().append(output.get());
            return process.exitValue();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The folder of its run. */
    static Path folder(Scene scene) throws IOException {
        try (Stream<Path> folders = Files.list(scene.results())) {
            return folders.filter(each -> String.valueOf(each.getFileName()).startsWith("20"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The lines behind the heads of its raw files. */
    private static long results(Scene scene) throws IOException {
        try (Stream<Path> files = Files.walk(scene.results())) {
            return files.filter(each -> each.toString().endsWith(".results")
                            && !each.startsWith(scene.run().path()))
                    .mapToLong(MainProcess::lines)
                    .sum();
        }
    }

    private static long lines(Path file) {
        try {
            return Math.max(0, Files.readAllLines(file).size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
