package org.maplitmus.layouts.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two threads at one object, at each address modulo the line.
 *
 * @param title what they do
 * @param first the name of one thread
 * @param second the name of the other
 * @param placements the addresses
 */
public record Experiment(String title, String first, String second, List<Placement> placements) {

    /** Copies the list. */
    public Experiment {
        placements = List.copyOf(placements);
    }

    /** Whether some addresses are predicted to be shared and others are not. */
    public boolean predictsDependence() {
        return placements.stream().map(Placement::shared).distinct().count() > 1;
    }

    /** The addresses compared with each other; empty if too few of them were measured. */
    public Optional<Summary> summary() {
        return predictsDependence() ? sharedOverSeparate() : slowestOverFastest();
    }

    private Optional<Summary> sharedOverSeparate() {
        if (measured(true).findAny().isEmpty() || measured(false).findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                Summary.Comparison.SHARED_OVER_SEPARATE,
                sharedOverSeparate(Measurement.Measured::first),
                sharedOverSeparate(Measurement.Measured::second)));
    }

    private double sharedOverSeparate(Function<Measurement.Measured, ThreadTimes> thread) {
        return median(true, thread) / median(false, thread);
    }

    private double median(boolean shared, Function<Measurement.Measured, ThreadTimes> thread) {
        return Median.of(measured(shared).map(thread).mapToDouble(ThreadTimes::together));
    }

    private Optional<Summary> slowestOverFastest() {
        if (measured().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                Summary.Comparison.SLOWEST_OVER_FASTEST,
                slowestOverFastest(Measurement.Measured::first),
                slowestOverFastest(Measurement.Measured::second)));
    }

    private double slowestOverFastest(Function<Measurement.Measured, ThreadTimes> thread) {
        double[] sorted = measured()
                .map(thread)
                .mapToDouble(ThreadTimes::together)
                .sorted()
                .toArray();
        return sorted[sorted.length - 1] / sorted[0];
    }

    private Stream<Measurement.Measured> measured(boolean shared) {
        return measured(placements.stream().filter(placement -> placement.shared() == shared));
    }

    private Stream<Measurement.Measured> measured() {
        return measured(placements.stream());
    }

    private static Stream<Measurement.Measured> measured(Stream<Placement> placements) {
        return placements
                .map(Placement::outcome)
                .filter(Measurement.Measured.class::isInstance)
                .map(Measurement.Measured.class::cast);
    }
}
