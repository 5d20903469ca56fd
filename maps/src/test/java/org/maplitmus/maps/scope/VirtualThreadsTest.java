package org.maplitmus.maps.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits leaves its carrier to others, so that thousands of virtual threads get along with one. */
class VirtualThreadsTest {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final String ALL = "4000";

    @BeforeEach
    void onlyWhereThereAreVirtualThreads() {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(FIRST_WITH_VIRTUAL_THREADS);
    }

    @ParameterizedTest
    @CsvSource({"channel, 1", "channel, 2", "mutex, 1", "mutex, 2", "group, 1", "group, 2"})
    void allComeThroughOnFewCarriers(String way, int carriers) throws Exception {
        assertThat(output(way, carriers, 60)).isEqualTo(ALL);
    }

    @Test
    void aTaskThatKeepsItsCarrierIsReported() throws Exception {
        assertThat(output("spin", 1, 3)).isEmpty();
    }

    /** What the program prints within the time; empty if it hangs. */
    private static String output(String way, int carriers, int seconds) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.virtualThreadScheduler.parallelism=" + carriers,
                        "-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers,
                        "-cp",
                        System.getProperty("java.class.path"),
                        VirtualProgram.class.getName(),
                        way))
                .redirectErrorStream(true)
                .start();
        boolean ended = program.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            program.destroyForcibly().waitFor();
            return "";
        }
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
