package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an experiment concludes from its addresses. */
class ExperimentTest {

    private static final Measurement SKIPPED = new Measurement.Skipped("the machine was busy");

    @Test
    void sharedAddressesAreComparedWithSeparateOnesByTheirMedians() {
        Experiment experiment = experiment(
                new Placement(0, true, together(30, 200)),
                new Placement(8, true, together(20, 900)),
                new Placement(16, true, together(90, 300)),
                new Placement(24, false, together(10, 100)));

        assertThat(experiment.summary()).contains(new Summary(Summary.Comparison.SHARED_OVER_SEPARATE, 3, 3));
    }

    @Test
    void addressesOfOnePredictionAreComparedAtTheirExtremes() {
        Experiment experiment = experiment(
                new Placement(0, false, together(10, 100)),
                new Placement(8, false, together(15, 100)),
                new Placement(16, false, together(12, 400)));

        assertThat(experiment.summary()).contains(new Summary(Summary.Comparison.SLOWEST_OVER_FASTEST, 1.5, 4));
    }

    @Test
    void skippedAddressesDoNotCount() {
        Experiment experiment = experiment(
                new Placement(0, true, together(30, 300)),
                new Placement(8, true, SKIPPED),
                new Placement(16, false, together(10, 100)));

        assertThat(experiment.summary()).contains(new Summary(Summary.Comparison.SHARED_OVER_SEPARATE, 3, 3));
    }

    @Test
    void thereIsNothingToSayIfAllAddressesOfAPredictionWereSkipped() {
        Experiment experiment = experiment(
                new Placement(0, true, together(30, 300)),
                new Placement(8, true, together(30, 300)),
                new Placement(16, false, SKIPPED));

        assertThat(experiment.predictsDependence()).isTrue();
        assertThat(experiment.summary()).isEmpty();
    }

    @Test
    void oneAddressHasNothingToBeComparedWith() {
        Experiment experiment =
                experiment(new Placement(0, false, together(10, 100)), new Placement(8, false, SKIPPED));

        assertThat(experiment.predictsDependence()).isFalse();
        assertThat(experiment.summary()).isEmpty();
    }

    private static Experiment experiment(Placement... placements) {
        return new Experiment("get beside put", "reader", "writer", List.of(placements));
    }

    private static Measurement together(double first, double second) {
        return new Measurement.Measured(new ThreadTimes(1, first), new ThreadTimes(1, second), 100, 0);
    }
}
