package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void isTheValueInTheMiddle() {
        assertThat(Median.of(DoubleStream.of(9, 1, 2))).isEqualTo(2);
    }

    @Test
    void isBetweenTheTwoInTheMiddle() {
        assertThat(Median.of(DoubleStream.of(9, 1, 2, 3))).isEqualTo(2.5);
    }

    @Test
    void isNoNumberIfThereAreNoValues() {
        assertThat(Median.of(DoubleStream.empty())).isNaN();
    }
}
