package org.maplitmus.runner.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On every JDK that builds this: an engine that misses the canary would call every race a matter of memory order. */
class CanaryTest {

    @Test
    void lincheckFindsTheRaceOfAPlainMap() {
        assertThat(Lincheck.seesRaces()).isTrue();
    }

    @Test
    void inOneThreadThereIsNone() {
        Canary canary = new Canary();

        canary.runActor0();
        canary.runActor1();

        assertThat(canary.outcomeOfAll()).isNotEqualTo(Canary.BOTH);
    }
}
