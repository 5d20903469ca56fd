package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.vm.JavaHome;

/** The forks, with hardly any time: what they report, never how long anything took. */
class WitnessTest {

    private static final Budget BLINK = new Budget(0, 1, 1, 2);
    private static final String CLASSPATH = System.getProperty("java.class.path");

    private static WitnessResult evidence;

    @BeforeAll
    static void run() throws IOException {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        evidence = Witness.run(JavaHome.current(), CLASSPATH, BLINK);
    }

    @Test
    void everyExperimentIsThere() {
        assertThat(collected().experiments())
                .extracting(Experiment::title)
                .containsExactly(
                        "two fields of one object: getAndAdd beside getAndAdd",
                        "long[]: getAndAdd at [0] beside getAndAdd at [24]",
                        "ConcurrentHashMap: get beside put and remove",
                        "ConcurrentHashMap: get beside put of a present key",
                        "BinMap: get beside put and remove",
                        "PaddedBinMap: get beside put and remove");
    }

    @Test
    void everyExperimentGoesThroughAllAddressesOfALine() {
        assertThat(collected().experiments())
                .allSatisfy(experiment -> assertThat(experiment.placements())
                        .extracting(Placement::residue)
                        .containsExactlyElementsOf(
                                IntStream.range(0, 8).mapToObj(i -> 8 * i).toList()));
    }

    @Test
    void everyAddressHasWindowsOrAReason() {
        assertThat(collected().experiments())
                .flatMap(Experiment::placements)
                .extracting(Placement::outcome)
                .allMatch(WitnessTest::tellsSomething);
    }

    @Test
    void thePredictionDependsOnTheAddressButForTheControlAndThePaddedMap() {
        assertThat(collected().experiments())
                .extracting(Experiment::predictsDependence)
                .containsExactly(true, true, true, false, true, false);
    }

    @Test
    void aForkThatFindsNoProgramIsAnErrorWithItsOutput() {
        assertThatThrownBy(() -> Witness.run(JavaHome.current(), "nowhere", BLINK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("FIELDS ends with exit code 1")
                .hasMessageContaining("WitnessMain");
    }

    private static boolean tellsSomething(Measurement outcome) {
        return outcome instanceof Measurement.Measured measured
                ? measured.windows() > 0
                : !((Measurement.Skipped) outcome).reason().isBlank();
    }

    private static WitnessResult.Collected collected() {
        return (WitnessResult.Collected) evidence;
    }
}
