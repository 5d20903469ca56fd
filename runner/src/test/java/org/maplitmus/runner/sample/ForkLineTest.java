package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkLineTest {

    private static final Map<Phase, Long> SPENT = Map.of(Phase.WARM_UP, 1L, Phase.SAMPLING, 20L, Phase.WRITING, 300L);

    @Test
    void everyLineIsReadAsItWasSaid() {
        assertThat(said(new ForkLine.Started("VIS-01@HashMap"))).contains(new ForkLine.Started("VIS-01@HashMap"));
        assertThat(said(new ForkLine.Finished("VIS-01@HashMap"))).contains(new ForkLine.Finished("VIS-01@HashMap"));
        assertThat(said(new ForkLine.Spent(SPENT))).contains(new ForkLine.Spent(SPENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "started VIS-01@HashMap",
                "@maplitmus shouted VIS-01",
                "@maplitmus spent WARM_UP=1 SAMPLING=2",
                "@maplitmus spent WARM_UP=1 SAMPLING=2 WRITING=soon"
            })
    void otherOutputIsNoLine(String text) {
        assertThat(ForkLine.of(text)).isEmpty();
    }

    private static Optional<ForkLine> said(ForkLine line) {
        return ForkLine.of(line.text());
    }
}
