package org.maplitmus.report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CpuNeedTest {

    private static final Pattern COMPARISON = Pattern.compile(
            "\\b(?:threads|actors)(?:\\(\\))? *[<>]=? |[<>]=? *[\\w.()]*\\b(?:cpus|availableProcessors)\\b");

    @Test
    void asManyCpusAsActorsAreEnough() {
        assertThat(new CpuNeed(2, 2).isMet()).isTrue();
        assertThat(new CpuNeed(3, 2).isMet()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidInNumbers() {
        assertThat(new CpuNeed(3, 2).refusal()).isEqualTo("needs 3 CPUs, this machine has 2");
        assertThat(new CpuNeed(4, 2).remark())
                .isEqualTo("oversubscribed: 4 actors shared 2 CPUs, with less chance to see a race");
    }

    @Test
    void aSessionNamesTheCellsThatAreTooLargeForItsMachine() {
        assertThat(Sessions.withActors(3, "ORD-07@Safe").oversized()).containsExactly("ORD-07@Safe");
        assertThat(Sessions.withActors(2, "ORD-07@Safe").oversized()).isEmpty();
    }

    @Test
    void nobodyElseComparesActorsWithCpus() throws IOException {
        for (String module : List.of("report", "runner", "cli", "junit")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("CpuNeed.java")))
                        .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(COMPARISON));
            }
        }
        assertThat("cell.guarantee().threads() > session.host().cpus()").containsPattern(COMPARISON);
    }
}
