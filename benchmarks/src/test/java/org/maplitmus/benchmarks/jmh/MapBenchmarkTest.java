package org.maplitmus.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Workload;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

class MapBenchmarkTest {

    @ParameterizedTest
    @EnumSource(Workload.class)
    void everyWorkloadIsABenchmarkThatDoesWhatItShould(Workload workload) throws ReflectiveOperationException {
        MapBenchmark benchmark = new MapBenchmark();
        benchmark.prepare(workload);

        assertThat(MapBenchmark.class.getMethod(workload.toString()).invoke(benchmark))
                .isEqualTo(operations(workload, benchmark.size));
    }

    @Test
    void jmhFindsEveryWorkload() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(MapBenchmark.class.getResourceAsStream("/META-INF/BenchmarkList"))) {
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(Arrays.stream(Workload.values())
                            .map(Workload::toString)
                            .toArray(String[]::new));
        }
    }

    @Test
    void jmhKnowsEveryMap() throws NoSuchFieldException {
        assertThat(MapBenchmark.class.getField("map").getAnnotation(Param.class).value())
                .containsExactly(
                        Arrays.stream(MapKind.values()).map(MapKind::toString).toArray(String[]::new));
    }

    /** What JMH divides by, or the whole map. */
    private static int operations(Workload workload, int size) throws NoSuchMethodException {
        OperationsPerInvocation divisor =
                MapBenchmark.class.getMethod(workload.toString()).getAnnotation(OperationsPerInvocation.class);
        return divisor == null ? size : divisor.value() == Loop.OPERATIONS ? Loop.OPERATIONS : -1;
    }
}
