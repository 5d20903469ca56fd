package org.maplitmus.maps.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FatalExitTest {

    @Test
    void aReportEndsTheProcessWithStatusTwoAndTheStacksOfAllThreads() throws Exception {
        Ended ended = run("on");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output().lines().findFirst()).contains("fatal error: concurrent map read and map write");
        assertThat(ended.output())
                .contains("thread \"main\"")
                .contains("thread \"" + Other.NAME + "\"")
                .contains(Other.class.getName() + ".park(")
                .doesNotContain("caught");
    }

    @Test
    void aReportIsAnErrorLikeAnyOtherUnlessTurnedOn() throws Exception {
        Ended ended = run("off");

        assertThat(ended.status()).isZero();
        assertThat(ended.output().strip()).isEqualTo("caught");
    }

    private static Ended run(String exits) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        exits)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private record Ended(int status, String output) {}

    /** Reads a map while another thread writes to it. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) throws Throwable {
            FatalExit.enabled(args[0].equals("on"));
            Map<String, Integer> map = Guarded.exact(new HashMap<>());
            try (Other writer = Other.inside(other -> map.computeIfAbsent("a", key -> {
                other.park();
                return 1;
            }))) {
                map.get("a");
                writer.finish();
            } catch (FatalError report) {
                System.out.println("caught");
            }
        }
    }
}
