package org.maplitmus.cli.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Main;

class InterruptionTest {

    @Test
    void ctrlCWritesWhatIsThereAndExitsWith130(@TempDir Path folder) throws IOException, InterruptedException {
        Process program = start(folder);
        awaitFirstResult(folder);

        new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(130);
        assertThat(files(folder, "run.json", "index.html", "junit.xml", "summary.md"))
                .hasSize(4);
        assertThat(Files.readString(files(folder, "run.json").get(0))).contains("\"interrupted\" : true");
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "--guarantee",
                        "ATO-01",
                        "--budget",
                        "5m",
                        "--out",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitFirstResult(Path folder) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (results(folder).isEmpty()) {
            assertThat(System.nanoTime()).as("waiting for a result").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static List<Path> results(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".bin.gz")).toList();
        }
    }

    private static List<Path> files(Path folder, String... names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> List.of(names).contains(String.valueOf(file.getFileName())))
                    .toList();
        }
    }
}
