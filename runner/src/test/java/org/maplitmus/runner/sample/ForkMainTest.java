package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.runner.fixture.Fixtures;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.sample.Orders.Deadlines;
import org.maplitmus.runner.sample.Orders.Enough;
import org.maplitmus.runner.sample.Orders.Turn;

class ForkMainTest {

    private static final String CONFIGURATION = "alone";
    private static final long MINUTE = 60_000;

    /** A second, and more on a busy machine. */
    private static final long SOON_SECONDS = 4;

    @TempDir
    private Path folder;

    /** The shell is the parent, and is killed while the fork samples for a minute. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aForkEndsWithItsParent() throws Exception {
        Fixtures.compiledTo(folder);
        RawFile.in(folder, CONFIGURATION).begin("run", CONFIGURATION);
        Path job = Files.write(folder.resolve("job.json"), job().toJson());
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$1\" -cp \"$2\" \"$3\" < \"$4\" & echo $!; wait",
                        "sh",
                        Jdk.current().launcher().toString(),
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        ForkMain.class.getName(),
                        job.toString())
                .redirectErrorStream(true)
                .start();
        ProcessHandle fork = begun(shell.inputReader());

        shell.destroyForcibly();

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SOON_SECONDS);
        while (fork.isAlive()) {
            assertThat(System.nanoTime()).as("waiting for its end").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private ForkJob job() {
        return new ForkJob(
                CONFIGURATION,
                List.of("FIX-01@Sound"),
                Orders.into(
                        folder,
                        new Turn(MINUTE, MINUTE),
                        new Enough(Long.MAX_VALUE, false),
                        new Deadlines(2 * MINUTE, MINUTE)));
    }

    private static ProcessHandle begun(BufferedReader lines) throws Exception {
        long pid = Long.parseLong(lines.readLine());
        String line = lines.readLine();
        while (!line.startsWith(ForkLine.MARK)) {
            line = lines.readLine();
        }
        return ProcessHandle.of(pid).orElseThrow();
    }
}
