package org.maplitmus.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.Sharing;

class SharedMapBenchmarkTest {

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void eachOfTwoThreadsHasAPart(Sharing sharing) {
        SharedMapBenchmark benchmark = new SharedMapBenchmark();
        benchmark.sharing = sharing;
        benchmark.prepare();

        assertThat(benchmark.pass(0)).isEqualTo(Loop.OPERATIONS);
        assertThat(benchmark.pass(1)).isEqualTo(Loop.OPERATIONS);
        assertThatThrownBy(() -> benchmark.pass(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
