package org.maplitmus.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.maplitmus.benchmarks.harness.Together.Result;
import org.maplitmus.benchmarks.harness.Together.Run;

class TogetherTest {

    private static final Run FIRST = new Run(0, 1_000, 950, 100);

    @Test
    void aWindowCountsIfBothWereThereAtOnce() {
        assertThat(FIRST.with(new Run(100, 1_100, 1_000, 100))).hasValue(9.75);
    }

    @Test
    void aWindowDoesNotCountIfOneHadNoProcessorForATenth() {
        assertThat(FIRST.with(new Run(100, 1_100, 890, 100))).isEmpty();
    }

    @Test
    void aWindowDoesNotCountIfOneRanAloneForMoreThanThreeTenths() {
        assertThat(FIRST.with(new Run(310, 1_310, 1_000, 100))).isEmpty();
        assertThat(FIRST.with(new Run(0, 600, 600, 100))).isEmpty();
    }

    @Test
    void withoutAWindowThereIsNoFigure() {
        assertThat(Result.of(List.of())).isEqualTo(new Result(OptionalDouble.empty(), 0));
        assertThat(Result.of(List.of(4.0, 1.0, 2.0, 3.0)).nanos()).hasValue(2.0);
    }
}
