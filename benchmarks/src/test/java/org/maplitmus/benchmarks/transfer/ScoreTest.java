package org.maplitmus.benchmarks.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void aRatioHasTheBoundsOfBothIntervals() {
        assertThat(new Score(120, 24).dividedBy(new Score(60, 12))).isEqualTo("2.00 (1.33 to 3.00)");
    }

    @Test
    void anIntervalThatReachesZeroBoundsNothing() {
        assertThat(new Score(10, 20).dividedBy(new Score(10, 20))).isEqualTo("1.00 (0.00 to Infinity)");
    }

    @Test
    void aScoreIsShownWithItsError() {
        assertThat(new Score(120.4, 24.6)).hasToString("120.4 +- 24.6");
    }
}
