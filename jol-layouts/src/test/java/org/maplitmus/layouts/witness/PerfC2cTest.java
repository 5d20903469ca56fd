package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PerfC2cTest {

    @Test
    void oneLineSaysHowToUseItOrWhyNot() throws IOException {
        assertThat(PerfC2c.describe())
                .matches("perf c2c: (works here; run `perf c2c record .*|not on this machine \\(.+\\))");
    }
}
