package org.maplitmus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Run by one thread, in either order, a scenario breaks no promise: what it finds later is the concurrency. Peers are
 * other people's maps: what they break in one thread is for a run to say.
 */
class ScenariosInOneThreadTest {

    private static final String REMOVAL_REPORTED = "ITR-16";

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("promisedCells")
    void aMapKeepsWhatItPromisesWithoutConcurrency(Scenario scenario, CataloguedSubject subject) throws Exception {
        assertThat(scenario.resultsInOneThread(subject)).allMatch(scenario::passes);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("refutedCells")
    void aTwinIsWeakenedOnlyUnderConcurrency(Scenario scenario, CataloguedSubject twin) throws Exception {
        assertThat(scenario.resultsInOneThread(twin)).allMatch(scenario::passes);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("forgottenCells")
    void aTwinThatForgetsACheckForgetsItInOneThreadToo(Scenario scenario, CataloguedSubject twin) throws Exception {
        assertThat(scenario.resultsInOneThread(twin)).containsAnyElementsOf(scenario.brokenResults());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("promisedTrials")
    void aSubjectKeepsWhatItPromisesInATrial(Scenario scenario, CataloguedSubject subject) throws Exception {
        assertThat(scenario.resultOfTrial(subject))
                .matches(result -> result.equals(Scenario.REPORTED) || scenario.passes(result));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("refutedTrials")
    void aTrialCatchesItsTwinInOneSample(Scenario scenario, CataloguedSubject twin) throws Exception {
        assertThat(scenario.brokenResults()).contains(scenario.resultOfTrial(twin));
    }

    static Stream<Arguments> promisedCells() {
        return promisedCells(scenario -> !scenario.isTrial());
    }

    static Stream<Arguments> promisedTrials() {
        return promisedCells(Scenario::isTrial);
    }

    private static Stream<Arguments> promisedCells(Predicate<Scenario> which) {
        return CatalogueClasses.scenarios().stream()
                .filter(which)
                .flatMap(scenario -> CatalogueClasses.subjects().stream()
                        .filter(subject -> subject.twin() == null
                                && !subject.subject().set().equals("peers"))
                        .filter(subject -> subject.promises(scenario.promise()))
                        .filter(scenario::fits)
                        .map(subject -> Arguments.of(scenario, subject)));
    }

    static Stream<Arguments> refutedCells() {
        return refutedCells(scenario -> !scenario.isTrial() && !scenario.id().equals(REMOVAL_REPORTED));
    }

    static Stream<Arguments> refutedTrials() {
        return refutedCells(Scenario::isTrial);
    }

    static Stream<Arguments> forgottenCells() {
        return refutedCells(scenario -> scenario.id().equals(REMOVAL_REPORTED));
    }

    private static Stream<Arguments> refutedCells(Predicate<Scenario> which) {
        return CatalogueClasses.scenarios().stream()
                .filter(which)
                .flatMap(scenario -> CatalogueClasses.twins().stream()
                        .filter(twin -> twin.refutes(scenario.id()))
                        .map(twin -> Arguments.of(scenario, twin)));
    }
}
