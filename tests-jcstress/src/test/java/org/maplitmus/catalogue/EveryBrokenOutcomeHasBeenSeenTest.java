package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.contract.Outcome;

/**
 * A broken outcome that no twin and no map has ever shown may be one that nothing can show. So each has been seen on
 * some hardware, or the guarantee's note says that it has not.
 */
class EveryBrokenOutcomeHasBeenSeenTest {

    private static final String UNSEEN = "Not seen so far: ";

    private final Sightings sightings;

    EveryBrokenOutcomeHasBeenSeenTest() throws IOException {
        sightings = Sightings.load();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void orTheNoteSaysThatItHasNot(Scenario scenario) {
        assertThat(unseen(scenario))
                .allSatisfy(
                        outcome -> assertThat(scenario.guarantee().note()).contains(UNSEEN + outcome.id()[0] + "."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void aNoteSaysSoOfNoOther(Scenario scenario) {
        assertThat(scenario.guarantee().note().split(UNSEEN, -1))
                .hasSize(unseen(scenario).size() + 1);
    }

    private List<Outcome> unseen(Scenario scenario) {
        List<String> seen = sightings.results(scenario.id());
        return Arrays.stream(scenario.guarantee().broken())
                .filter(outcome -> Arrays.stream(outcome.id()).noneMatch(id -> isSeen(id, seen)))
                .toList();
    }

    private static boolean isSeen(String id, List<String> seen) {
        return seen.stream().anyMatch(result -> result.equals(id) || result.matches(id));
    }

    static Stream<Scenario> scenarios() {
        return CatalogueClasses.scenarios().stream();
    }
}
