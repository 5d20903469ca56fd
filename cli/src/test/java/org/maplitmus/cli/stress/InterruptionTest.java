package org.maplitmus.cli.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Main;

@Tag("any-jdk")
class InterruptionTest {

    @ParameterizedTest
    @CsvSource({"INT, 130", "HUP, 129"})
    @EnabledOnOs(OS.LINUX)
    void whatIsThereIsWrittenWithTheStatusOfTheSignal(String signal, int status, @TempDir Path folder)
            throws IOException, InterruptedException {
        Process program = start(folder);
        awaitFirstResult(folder);

        new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                .start()
                .waitFor();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(status);
        assertThat(files(folder, "run.json", "index.html", "junit.xml", "summary.md"))
                .hasSize(4);
        assertThat(Files.readString(files(folder, "run.json").get(0)))
                .contains("\"stoppedBy\" : \"" + signal + "\"", "\"code\" : " + status);
    }

    /** Signals reach it also where a shell without job control has started the tests in its background. */
    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT,HUP",
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
        while (results(folder) == 0) {
            assertThat(System.nanoTime()).as("waiting for a result").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    /** The lines behind the heads of the raw files. */
    private static long results(Path folder) throws IOException {
        long results = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".results")).toList()) {
                results += Files.readAllLines(file).size() - 1;
            }
        }
        return results;
    }

    private static List<Path> files(Path folder, String... names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> List.of(names).contains(String.valueOf(file.getFileName())))
                    .toList();
        }
    }
}
