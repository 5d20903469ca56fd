package org.maplitmus.layouts.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Whether Linux' {@code perf c2c}, which finds contended lines by sampling the hardware, works here. */
public final class PerfC2c {

    private static final long PATIENCE_SECONDS = 10;

    private PerfC2c() {}

    /** One line: how to use it, or why it is of no use. */
    public static String describe() throws IOException {
        Path data = Files.createTempFile("c2c", ".data");
        Path output = Files.createTempFile("c2c", ".log");
        try {
            return describe(record(data, output), Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return missing("interrupted");
        } catch (IOException e) {
            return missing("there is no program perf");
        } finally {
            Files.deleteIfExists(data);
            Files.deleteIfExists(output);
        }
    }

    private static int record(Path data, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("perf", "c2c", "record", "-o", data.toString(), "--", "true")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended ? process.exitValue() : -1;
    }

    private static String describe(int exitCode, String output) {
        return exitCode == 0
                ? "perf c2c: works here; run `perf c2c record -a -- sleep 20` beside the witness, then `perf c2c report --stdio`"
                : missing(output.lines().findFirst().orElse("it says nothing, exit code " + exitCode));
    }

    private static String missing(String reason) {
        return "perf c2c: not on this machine (" + reason + ")";
    }
}
