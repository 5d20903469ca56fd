package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The printed page, from made-up times. */
class WitnessTableTest {

    private static final Experiment DEPENDENT = new Experiment(
            "ConcurrentHashMap: get beside put and remove",
            "reader",
            "writer",
            List.of(
                    new Placement(0, true, measured(new ThreadTimes(1.6, 4.8), new ThreadTimes(20, 72), 0)),
                    new Placement(
                            8, true, new Measurement.Skipped("the two threads ran at the same time in only 3 windows")),
                    new Placement(24, false, measured(new ThreadTimes(1.6, 1.6), new ThreadTimes(20, 20), 2))));
    private static final Experiment CONTROL = new Experiment(
            "PaddedBinMap: get beside put and remove",
            "reader",
            "writer",
            List.of(
                    new Placement(0, false, measured(new ThreadTimes(2, 2), new ThreadTimes(25, 25), 0)),
                    new Placement(8, false, measured(new ThreadTimes(2, 2), new ThreadTimes(25, 30), 0))));

    @Test
    void aTableHasARowForEachAddressAndARatio() {
        assertThat(WitnessTable.render(DEPENDENT)).isEqualToNormalizingNewlines("""
            ConcurrentHashMap: get beside put and remove (line 64)
              address mod 64   predicted    reader alone    together    writer alone    together   windows
                           0   shared             1.6 ns      4.8 ns           20 ns       72 ns       812
                           8   shared     skipped: the two threads ran at the same time in only 3 windows
                          24   separate           1.6 ns      1.6 ns           20 ns       20 ns       812  (discarded because the object moved: 2 bursts)
            predicted shared over predicted separate: reader 3.0x, writer 3.6x
            """);
    }

    @Test
    void whereNoDependenceIsPredictedTheTableEndsWithTheSpread() {
        assertThat(WitnessTable.render(CONTROL))
                .endsWith(String.format("slowest over fastest address: reader 1.0x, writer 1.2x%n"));
    }

    @Test
    void aTableWithoutTimesSaysSo() {
        Experiment experiment = new Experiment(
                "get beside put", "reader", "writer", List.of(new Placement(0, true, new Measurement.Skipped("busy"))));

        assertThat(WitnessTable.render(experiment))
                .endsWith(String.format("too few addresses were measured to compare them%n"));
    }

    @Test
    void allTablesStandOneBelowTheOther() {
        assertThat(WitnessTable.render(new WitnessResult.Collected(List.of(DEPENDENT, CONTROL))))
                .isEqualTo(WitnessTable.render(DEPENDENT) + System.lineSeparator() + WitnessTable.render(CONTROL));
    }

    @Test
    void aMachineThatCannotShowAnythingIsNamedWithTheReason() {
        assertThat(WitnessTable.render(new WitnessResult.Skipped("there are fewer than 2 CPUs")))
                .isEqualTo(String.format("skipped: there are fewer than 2 CPUs%n"));
    }

    private static Measurement measured(ThreadTimes first, ThreadTimes second, int moved) {
        return new Measurement.Measured(first, second, 812, moved);
    }
}
