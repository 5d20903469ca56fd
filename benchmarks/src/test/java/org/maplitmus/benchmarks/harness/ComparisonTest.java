package org.maplitmus.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maplitmus.benchmarks.plan.Loop;

class ComparisonTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void aLoopWithTenTimesTheWorkIsSeenToBeSlower() {
        Map<String, Loop> loops = new LinkedHashMap<>();
        loops.put("heavy", new Work(1_000, 0));
        loops.put("light", new Work(100, 0));

        Map<String, Double> nanos = Comparison.of(loops, SHORT);

        assertThat(nanos.keySet()).containsExactly("heavy", "light");
        assertThat(Objects.requireNonNull(nanos.get("heavy")) / Objects.requireNonNull(nanos.get("light")))
                .isBetween(4.0, 25.0);
    }

    @Test
    void aLoopWhoseOperationsFailHasNoFigure() {
        assertThatThrownBy(() -> Comparison.of(Map.of("broken", new Work(1, 1)), SHORT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("19999 of 20000 operations");
    }

    @Test
    void theLowerQuartileHasAQuarterOfTheSamplesBelowIt() {
        assertThat(Quantile.of(new double[] {8, 7, 6, 5, 4, 3, 2, 1}, 0.25)).isEqualTo(3);
        assertThat(Quantile.of(new int[] {1, 9, 5}, 1)).isEqualTo(9);
        assertThat(Quantile.of(new int[] {1, 9, 5}, 0.5)).isEqualTo(5);
    }

    /** Divisions that depend on each other, so that no compiler can do them at once. */
    private static final class Work implements Loop {

        private final int divisions;
        private final int failures;
        private long state = Long.MAX_VALUE;

        Work(int divisions, int failures) {
            this.divisions = divisions;
            this.failures = failures;
        }

        @Override
        public int operations() {
            return OPERATIONS;
        }

        @Override
        public int pass() {
            for (int i = 0; i < OPERATIONS / 100 * divisions / 10; i++) {
                state = Long.MAX_VALUE / (state % 1_000 + 1) ^ i;
            }
            return state == 0 ? 0 : OPERATIONS - failures;
        }
    }
}
