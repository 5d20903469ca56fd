package org.maplitmus.runner.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("any-jdk")
class EarTest {

    private static final int LONGEST = 100;

    private final List<String> heard = new ArrayList<>();

    @Test
    void everyLineIsHeardToTheLast() throws Exception {
        assertThat(hear("seq 1 10000; exit 7")).isEqualTo(7);

        assertThat(heard).hasSize(10_000).endsWith("10000");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whoeverHoldsTheOutputOfAForkThatHasEndedIsNotWaitedFor() throws Exception {
        assertThat(hear("echo first; sleep 60 & exit 3")).isEqualTo(3);

        assertThat(heard).containsExactly("first");
    }

    private int hear(String script) throws IOException, InterruptedException {
        Process fork = new ProcessBuilder("sh", "-c", script).start();
        return Ear.hear(fork, LONGEST, heard::add);
    }
}
