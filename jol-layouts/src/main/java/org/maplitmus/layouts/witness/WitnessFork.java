package org.maplitmus.layouts.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.layouts.vm.JvmOptions;

/**
 * Does an experiment in a virtual machine of its own, whose heap lets objects stay where they are.
 *
 * @param home the virtual machine
 * @param classpath where it finds the experiment
 * @param budget how long the threads run
 */
record WitnessFork(JavaHome home, String classpath, Budget budget) {

    private static final long PATIENCE_SECONDS = 120;

    /**
     * A young generation that holds what a burst allocates, touched before anything is timed, and a heap whose
     * compressed references JOL reads rightly, see {@link Addresses}.
     */
    private static final List<String> HEAP = List.of(
            "-XX:+UseSerialGC", "-Xms768m", "-Xmx768m", "-Xmn640m", "-XX:+AlwaysPreTouch", "-XX:HeapBaseMinAddress=8g");

    /** @throws IOException if the fork does not start, does not end, or writes no placements */
    Experiment run(Setup setup) throws IOException {
        Path file = Files.createTempFile("witness", ".txt");
        try {
            fork(setup, file);
            return new Experiment(setup.title(), setup.first(), setup.second(), parse(setup, Files.readAllLines(file)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fork(Setup setup, Path file) throws IOException {
        Path output = Files.createTempFile("witness", ".log");
        Process process = new ProcessBuilder(command(setup, file))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw failure(setup, "does not end within " + PATIENCE_SECONDS + " s", output);
            }
            if (process.exitValue() != 0) {
                throw failure(setup, "ends with exit code " + process.exitValue(), output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the witness of " + setup, e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    private IOException failure(Setup setup, String what, Path output) throws IOException {
        String said = Files.readString(output, StandardCharsets.UTF_8).strip();
        return new IOException("on Java %s the witness of %s %s: %s".formatted(home.version(), setup, what, said));
    }

    private List<String> command(Setup setup, Path file) {
        List<String> command = new ArrayList<>();
        command.add(home.path().resolve("bin/java").toString());
        command.addAll(JvmOptions.of(home.feature()));
        command.addAll(HEAP);
        command.addAll(List.of("-cp", classpath, WitnessMain.class.getName(), file.toString(), setup.name()));
        Stream.of(budget.warmUps(), budget.rounds(), budget.alone(), budget.together())
                .map(String::valueOf)
                .forEach(command::add);
        return command;
    }

    private static List<Placement> parse(Setup setup, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            throw new IOException("the witness of " + setup + " wrote nothing");
        }
        List<Placement> placements = new ArrayList<>();
        for (String line : lines) {
            placements.add(PlacementLine.parse(line));
        }
        return placements;
    }
}
