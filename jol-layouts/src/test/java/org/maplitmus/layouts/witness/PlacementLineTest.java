package org.maplitmus.layouts.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fork writes and its parent reads. */
class PlacementLineTest {

    @Test
    void aMeasuredPlacementReadsAsItWasWritten() throws IOException {
        Placement placement = new Placement(
                24, true, new Measurement.Measured(new ThreadTimes(1.625, 2.9), new ThreadTimes(20, 1.0E-4), 812, 1));

        assertThat(PlacementLine.format(placement)).isEqualTo("24 shared measured 1.625 2.9 20.0 1.0E-4 812 1");
        assertThat(PlacementLine.parse(PlacementLine.format(placement))).isEqualTo(placement);
    }

    @Test
    void aSkippedPlacementReadsAsItWasWritten() throws IOException {
        Placement placement = new Placement(0, false, new Measurement.Skipped("the machine was busy"));

        assertThat(PlacementLine.format(placement)).isEqualTo("0 separate skipped the machine was busy");
        assertThat(PlacementLine.parse(PlacementLine.format(placement))).isEqualTo(placement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24 shared",
                "24 shared skipped ",
                "24 perhaps skipped because",
                "24 shared measured 1.6 2.9 20.0 21.0 812",
                "24 shared measured 1.6 2.9 20.0 NaN 812 0",
                "24 shared measured 1.6 2.9 20.0 1.2.3 812 0"
            })
    void anythingElseIsRefusedAndShown(String line) {
        assertThatThrownBy(() -> PlacementLine.parse(line))
                .isInstanceOf(IOException.class)
                .hasMessage("the witness wrote what is no placement: " + line);
    }
}
