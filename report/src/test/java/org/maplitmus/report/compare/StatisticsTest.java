package org.maplitmus.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.report.compare.Change.MovedFrequency;
import org.maplitmus.report.judge.Verdict;

final class StatisticsTest {

    @ParameterizedTest
    @CsvSource({
        "10, 100, 20, 100, 3.98656, 0.0458647",
        "0, 1000, 10, 1000, 13.91320, 1.91450e-4",
        "5, 50, 50, 500, 0, 1",
        "3, 1000000, 40, 1000000, 37.85016, 7.63920e-10",
        "0, 100, 0, 100, 0, 1",
        "0, 0, 7, 100, 0, 1"
    })
    void g_test_gives_the_values_of_the_books(long a, long n, long b, long m, double statistic, double p) {
        Share before = new Share(a, n);
        Share after = new Share(b, m);

        assertThat(GTest.statistic(before, after)).isCloseTo(statistic, within(5e-4));
        assertThat(GTest.p(before, after)).isCloseTo(p, Percentage.withPercentage(0.1));
        assertThat(GTest.p(after, before)).isCloseTo(p, Percentage.withPercentage(0.1));
    }

    @Test
    void false_discovery_rate_of_the_example_that_benjamini_and_hochberg_give() {
        List<Double> probabilities = DoubleStream.of(
                        1, .7590, .0019, .0004, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
                        .0001)
                .boxed()
                .toList();

        assertThat(FalseDiscovery.threshold(probabilities, 0.05)).isEqualTo(.0095);
        assertThat(FalseDiscovery.threshold(List.of(0.4, 0.9), 0.05)).isNegative();
        assertThat(FalseDiscovery.threshold(List.of(), 0.05)).isNegative();
    }

    @Test
    void exposure_is_bounded_by_the_configurations_that_lost_and_gained_most() {
        Exposure exposure = Exposure.of(
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 100, 5), Runs.by("b", 100, 0))),
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 50, 5), Runs.by("b", 300, 0))),
                false);

        assertThat(exposure).isEqualTo(new Exposure(0.5, 3));
        assertThat(exposure.factor(10, 300)).isEqualTo(10);
        assertThat(exposure.factor(100, 5)).isEqualTo(10);
        assertThat(exposure.factor(10, 30)).isEqualTo(1);
    }

    @Test
    void exposure_of_what_refutes_is_that_of_the_configurations_that_saw_it() {
        Exposure exposure = Exposure.of(
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 100, 5), Runs.by("b", 100, 0))),
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 50, 5))),
                true);

        assertThat(exposure.least()).isEqualTo(0.5);
    }

    @Test
    void a_new_configuration_explains_any_rise() {
        Exposure exposure = Exposure.of(
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 100, 5))),
                Runs.cell(Runs.UNPROMISED, Verdict.RACED, List.of(Runs.by("a", 100, 5), Runs.by("b", 1, 0))),
                false);

        assertThat(exposure.most()).isInfinite();
        assertThat(exposure.factor(1, 1_000_000)).isLessThan(1);
    }

    @Test
    void frequencies_that_lie_far_apart_raise_the_bar() {
        assertThat(Spread.factor(ratios(19, 50))).as("too few").isEqualTo(1);
        assertThat(Spread.factor(ratios(20, 1))).isEqualTo(1);
        assertThat(Spread.factor(ratios(20, 2))).isCloseTo(Math.pow(2, 3 * 1.4826), Percentage.withPercentage(0.1));
    }

    private static List<MovedFrequency> ratios(int number, int ratio) {
        Share one = new Share(100, 1_000_000);
        Share other = new Share(100L * ratio, 1_000_000);
        return Stream.concat(
                        IntStream.range(0, number)
                                .mapToObj(index -> index % 2 == 0 ? frequency(one, other) : frequency(other, one)),
                        IntStream.range(0, 100)
                                .mapToObj(index -> frequency(new Share(999, 1_000), new Share(998, 1_000))))
                .toList();
    }

    private static MovedFrequency frequency(Share before, Share after) {
        return new MovedFrequency(Runs.UNPROMISED, Role.UNPROMISED, "1, 0", "", before, after, 1, 1);
    }
}
