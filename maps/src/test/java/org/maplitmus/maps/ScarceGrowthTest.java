package org.maplitmus.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Maps that refuse a put when memory runs out; BinMap, which grows later instead, has a test of its own, and a trie has
 * no table that grows.
 */
class ScarceGrowthTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BIN", "PADDED_BIN", "HASH_TRIE", "FAIL_FAST_WITH_PROVENANCE"})
    void aMapThatMemoryRunsOutForInTheMiddleOfAGrowthStaysUsable(EveryMap kind) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx12m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScarceGrowth.class.getName(),
                        kind.name())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).matches("refused \\d+, in a growth [1-9]\\d*");
        assertThat(process.exitValue()).isZero();
    }
}
