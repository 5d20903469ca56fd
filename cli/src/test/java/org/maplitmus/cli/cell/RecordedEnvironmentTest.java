package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Session;

class RecordedEnvironmentTest {

    private static final Session.Host HOST = new Session.Host("EPYC", 2, "Linux 6", "amd64", "abc", "0.1.0");
    private static final Session.Jvm JVM = new Session.Jvm("17.0.15", "17.0.15+6", "Debian", "OpenJDK", "");
    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseParallelGC");
    private static final Session.Configuration CONFIGURATION =
            new Session.Configuration("17.0.15-tiered-C2.C2-1", "17.0.15", "tiered", "C2/C2", FLAGS, 1, true);

    private final RecordedEnvironment recorded = new RecordedEnvironment(session(), CONFIGURATION);

    @Test
    void theSameEnvironmentDiffersInNothing() {
        assertThat(recorded.differences(HOST, JVM, FLAGS)).startsWith("nothing that the run recorded differs here");
    }

    @Test
    void whatDiffersIsNamedAsItWasAndAsItIs() {
        Session.Host other = new Session.Host("Graviton", 64, "Linux 6", "aarch64", "abc", "0.1.0");
        Session.Jvm newer = new Session.Jvm("25.0.3", "25.0.3+9", "Temurin", "OpenJDK", "");

        assertThat(recorded.differences(other, newer, List.of("-Xmx256m", "-XX:+UseSerialGC")))
                .isEqualTo("""
                        differs from the recorded environment:
                          architecture: amd64 then, aarch64 now
                          CPU: EPYC then, Graviton now
                          CPUs: 2 then, 64 now
                          JDK: 17.0.15+6 then, 25.0.3+9 now
                          flags: -XX:+UseParallelGC then, -XX:+UseSerialGC now
                        """);
    }

    private static Session session() {
        return new Session(
                "night",
                Instant.EPOCH,
                1,
                "run",
                "./run-stress.sh",
                "quick",
                60,
                100_000,
                42,
                HOST,
                List.of(JVM),
                List.of(CONFIGURATION),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                null,
                true,
                Map.of());
    }
}
