package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A broken outcome that no twin and no map has ever shown may be one that nothing can show. So each has been seen on
 * some hardware, or the guarantee's note names it and says what it would take.
 */
class EveryBrokenOutcomeHasBeenSeenTest {

    private final Sightings sightings;

    EveryBrokenOutcomeHasBeenSeenTest() throws IOException {
        sightings = Sightings.load();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void orTheNoteNamesIt(Scenario scenario) {
        List<String> seen = sightings.results(scenario.id());

        assertThat(scenario.brokenResults())
                .filteredOn(
                        broken -> seen.stream().noneMatch(result -> result.equals(broken) || result.matches(broken)))
                .allSatisfy(unseen -> assertThat(scenario.guarantee().note()).contains(unseen));
    }

    static Stream<Scenario> scenarios() {
        return CatalogueClasses.scenarios().stream();
    }
}
