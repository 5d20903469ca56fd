package org.maplitmus.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.model.Catalogue;

/** The catalogue fits together: guarantees, promises, subjects and twins speak of each other, and none is left out. */
@Tag("any-jdk")
class CatalogueIsCompleteTest {

    private static final List<Scenario> SCENARIOS = CatalogueClasses.scenarios();
    private static final List<CataloguedSubject> SUBJECTS = CatalogueClasses.subjects();
    private static final List<CataloguedSubject> TWINS = CatalogueClasses.twins();

    @Test
    void thereAreAtLeastSixteenGuaranteesWithNumbersOfTheirOwn() {
        assertThat(SCENARIOS).hasSizeGreaterThanOrEqualTo(16);
        assertThat(SCENARIOS).extracting(Scenario::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyHasAtLeastTwoGuarantees() {
        Map<String, Long> sizes = SCENARIOS.stream().collect(groupingBy(Scenario::family, counting()));

        assertThat(sizes).hasSizeGreaterThanOrEqualTo(10);
        assertThat(sizes.values()).allMatch(size -> size >= 2);
    }

    @Test
    void everyPromiseHasAGuaranteeThatCanRefuteIt() throws IllegalAccessException {
        Set<String> tested = SCENARIOS.stream()
                .filter(scenario -> !scenario.limit())
                .map(Scenario::promise)
                .collect(toSet());

        assertThat(tested).containsExactlyInAnyOrderElementsOf(knownPromises());
    }

    @Test
    void noResultMeansTwoThings() {
        for (Scenario scenario : SCENARIOS) {
            assertThat(Stream.concat(scenario.soundResults().stream(), scenario.brokenResults().stream()))
                    .as(scenario.id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everySubjectHasANameOfItsOwnAndMakesKnownPromises() throws IllegalAccessException {
        assertThat(SUBJECTS).extracting(CataloguedSubject::toString).doesNotHaveDuplicates();
        assertThat(SUBJECTS).flatExtracting(CataloguedSubject::promises).isSubsetOf(knownPromises());
    }

    /** The runnable jar has none of the libraries of the peers: a run must be able to say which one it lacks. */
    @Test
    void everyPeerNamesItsLibrary() {
        assertThat(SUBJECTS)
                .extracting(CataloguedSubject::model)
                .filteredOn(subject -> subject.set().equals("peers"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(subject -> assertThat(subject.needs()).isNotEmpty());
    }

    @Test
    void everyPromiseThatASubjectMakesStandsInASentence() {
        for (CataloguedSubject subject : SUBJECTS) {
            assertThat(subject.promises())
                    .as(subject.toString())
                    .allSatisfy(promise -> assertThat(subject.model().sources(promise))
                            .isNotEmpty()
                            .noneMatch(source -> source.text().isBlank()));
        }
    }

    @Test
    void theExampleOfAPromiseSetMakesAllOfItsPromises() throws IOException {
        Catalogue catalogue = Catalogue.load(CatalogueIsCompleteTest.class.getClassLoader());

        assertThat(catalogue.promiseSets())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(set -> assertThat(catalogue.subject(set.example()).promises())
                        .as(set.name())
                        .containsAll(set.promises()));
    }

    @Test
    void everyGuaranteeThatAMapPromisesIsRefutedByATwin() {
        Set<String> promised = SCENARIOS.stream()
                .filter(scenario -> promisedByAMap(scenario.promise()))
                .map(Scenario::id)
                .collect(toSet());
        Set<String> refuted =
                TWINS.stream().flatMap(twin -> twin.refutes().stream()).collect(toSet());

        assertThat(refuted).containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void everyTwinClaimsThePromisesThatItBreaks() {
        for (Scenario scenario : SCENARIOS) {
            assertThat(TWINS)
                    .filteredOn(twin -> twin.refutes(scenario.id()))
                    .as(scenario.id())
                    .allMatch(twin -> twin.promises(scenario.promise()));
        }
    }

    private static boolean promisedByAMap(String promise) {
        return SUBJECTS.stream()
                .filter(subject -> subject.twin() == null)
                .anyMatch(subject -> subject.promises(promise));
    }

    private static Set<String> knownPromises() throws IllegalAccessException {
        List<Field> constants = Stream.of(MapPromises.class, SetPromises.class, LockPromises.class, IdiomPromises.class)
                .flatMap(promises -> Arrays.stream(promises.getFields()))
                .filter(field -> field.isAnnotationPresent(Promise.class))
                .toList();
        Set<String> names = new HashSet<>();
        for (Field constant : constants) {
            names.add((String) constant.get(null));
        }
        return names;
    }
}
