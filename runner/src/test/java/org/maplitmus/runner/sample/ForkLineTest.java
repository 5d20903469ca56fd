package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkLineTest {

    @Test
    void everyLineIsReadAsItWasSaid() {
        assertThat(said(new ForkLine.Started("VIS-01@HashMap"))).contains(new ForkLine.Started("VIS-01@HashMap"));
        assertThat(said(new ForkLine.Finished("VIS-01@HashMap"))).contains(new ForkLine.Finished("VIS-01@HashMap"));
        assertThat(said(new ForkLine.Spent(1, 20, 300))).contains(new ForkLine.Spent(1, 20, 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "started VIS-01@HashMap", "@maplitmus shouted VIS-01", "@maplitmus spent 1 2"})
    void otherOutputIsNoLine(String text) {
        assertThat(ForkLine.of(text)).isEmpty();
    }

    private static Optional<ForkLine> said(ForkLine line) {
        return ForkLine.of(line.text());
    }
}
