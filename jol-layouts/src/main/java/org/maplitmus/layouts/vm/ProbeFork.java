package org.maplitmus.layouts.vm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fork that runs {@link ProbeMain} on a virtual machine.
 *
 * @param configuration the machine and its flags
 * @param classpath where the fork finds this module
 */
record ProbeFork(VmConfiguration configuration, String classpath) {

    private static final long PATIENCE_SECONDS = 60;

    /**
     * The lines that the fork wrote.
     *
     * @throws IOException if it does not start or does not end well; the message has its output
     */
    List<String> lines(long seed, int classes) throws IOException {
        Path layouts = Files.createTempFile("layouts", ".txt");
        Path output = Files.createTempFile("layouts", ".log");
        try {
            waitFor(command(layouts, seed, classes), output);
            return Files.readAllLines(layouts);
        } finally {
            Files.deleteIfExists(layouts);
            Files.deleteIfExists(output);
        }
    }

    private void waitFor(List<String> command, Path output) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(configuration + " does not end within " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(configuration + " lays nothing out: "
                        + Files.readString(output, StandardCharsets.UTF_8).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + configuration, e);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path layouts, long seed, int classes) {
        List<String> command = new ArrayList<>();
        command.add(configuration.home().launcher().toString());
        command.addAll(JvmOptions.of(configuration.home().feature()));
        command.addAll(configuration.flags());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", absolute(classpath), ProbeMain.class.getName()));
        command.addAll(List.of(layouts.toString(), String.valueOf(seed), String.valueOf(classes)));
        return command;
    }

    private static String absolute(String classpath) {
        return Stream.of(classpath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
