package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.contract.Outcome;

/**
 * An outcome that refutes a guarantee, or shows a limit, and that no twin and no map has ever shown may be one that
 * nothing can show. So each has been seen on some hardware, or says why it has not.
 */
@Tag("any-jdk")
class EveryBrokenOutcomeHasBeenSeenTest {

    private final Sightings sightings;

    EveryBrokenOutcomeHasBeenSeenTest() throws IOException {
        sightings = Sightings.load();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void orSaysWhyItHasNot(Scenario scenario) {
        assertThat(unaccounted(scenario, sightings.results(scenario.id()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void nothingSaysWhyThatHasBeenSeen(Scenario scenario) {
        assertThat(stale(scenario, sightings.results(scenario.id()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void nothingElseSaysWhy(Scenario scenario) {
        assertThat(scenario.others()).extracting(Outcome::unseen).containsOnly("");
    }

    @Test
    void everySightingIsThatOfAnOutcomeThatIsLookedFor() {
        assertThat(sightings.subjects().keySet())
                .allMatch(seen -> scenarios()
                        .anyMatch(scenario -> sightings.results(scenario.id()).stream()
                                .filter(result -> seen.equals(Sightings.key(scenario.id(), result)))
                                .anyMatch(result ->
                                        scenario.sought().stream().anyMatch(outcome -> matches(outcome, result)))));
    }

    @Test
    void aSightingThatIsGoneAndOneThatIsNewAreMissed() {
        Scenario put = scenarios()
                .filter(each -> each.id().equals("COH-02"))
                .findFirst()
                .orElseThrow();
        Sightings gone = new Sightings(new TreeMap<>());

        assertThat(unaccounted(put, gone.results("COH-02"))).hasSize(1);
        assertThat(stale(put, List.of("2, 1", "2, 0"))).hasSize(1);
    }

    private static List<Outcome> unaccounted(Scenario scenario, List<String> seen) {
        return scenario.sought().stream()
                .filter(outcome -> !isSeen(outcome, seen) && outcome.unseen().isBlank())
                .toList();
    }

    private static List<Outcome> stale(Scenario scenario, List<String> seen) {
        return scenario.sought().stream()
                .filter(outcome -> isSeen(outcome, seen) && !outcome.unseen().isBlank())
                .toList();
    }

    private static boolean isSeen(Outcome outcome, List<String> seen) {
        return seen.stream().anyMatch(result -> matches(outcome, result));
    }

    private static boolean matches(Outcome outcome, String result) {
        return Arrays.stream(outcome.id()).anyMatch(id -> result.equals(id) || result.matches(id));
    }

    static Stream<Scenario> scenarios() {
        return CatalogueClasses.scenarios().stream();
    }
}
